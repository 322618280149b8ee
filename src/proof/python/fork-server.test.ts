import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runForked } from "./fork-server.ts";

/** A Python that writes a damaged line when it is started first, and results afterwards. */
const python = (started: string) => `#!${process.execPath}
const { existsSync, writeFileSync } = require("node:fs");
const damaged = !existsSync(${JSON.stringify(started)});
writeFileSync(${JSON.stringify(started)}, "");
require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, entry } = JSON.parse(line);
  const result = { id, output: entry, complaint: "", status: 0, signal: null };
  console.log(damaged ? '{"id": 0, "out' : JSON.stringify(result));
});
`;

test.skipIf(process.platform === "win32")(
  "a damaged line of the process that forks ends all programs that wait, with the line; the next program starts another process",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "fork-"));
    try {
      const command = join(folder, "python");
      writeFileSync(command, python(join(folder, "started")), { mode: 0o755 });
      const run = (entry: string) => runForked(command, { modules: {}, entry });
      const waiting = await Promise.all([run("a"), run("b")]);
      const complaint = expect.stringContaining(
        'It wrote "{\\"id\\": 0, \\"out", which is not a result.',
      ) as string;
      const ended = { output: "", complaint, status: null, signal: "SIGTERM" };
      expect(waiting).toEqual([ended, ended]);
      expect(await run("c")).toMatchObject({ output: "c", status: 0 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
