import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { offline } from "./offline.ts";

it("disables the network if the system supports it, and passes on output and exit status everywhere", () => {
  const code =
    "console.log(Object.keys(require('node:os').networkInterfaces()).length); process.exitCode = 3";
  const plain = [process.execPath, "-e", code] as const;
  const [command, ...rest] = offline([...plain]);
  const { stdout, status } = spawnSync(command, rest, { encoding: "utf8" });
  expect(status).toBe(3);
  if (command === plain[0]) expect(rest).toEqual(plain.slice(1));
  else expect(stdout).toBe("0\n");
});
