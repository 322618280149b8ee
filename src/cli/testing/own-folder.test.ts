import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, it } from "vitest";

const program = `import { ownFolder } from ${JSON.stringify(import.meta.resolve("./own-folder.ts"))};
process.stdout.write(ownFolder("own-folder-"));
setInterval(() => undefined, 1000);`;

it("leaves no folder behind when Ctrl-C ends its process", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  const [folder] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
  expect(existsSync(folder)).toBe(true);
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([130, null]);
  expect(existsSync(folder)).toBe(false);
});
