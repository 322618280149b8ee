import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { withOwnFolder } from "./own-folder.ts";

const library = JSON.stringify(import.meta.resolve("./own-folder.ts"));

it.each([
  'process.stdout.write(ownFolder("own-folder-"));',
  `await withOwnFolder("own-folder-", (folder) => {
    process.stdout.write(folder);
    return new Promise(() => undefined);
  });`,
])("leaves no folder behind when Ctrl-C ends %s", async (use) => {
  const program = `import { ownFolder, withOwnFolder } from ${library};
setInterval(() => undefined, 1000);
${use}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  const [folder] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
  expect(existsSync(folder)).toBe(true);
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([130, null]);
  expect(existsSync(folder)).toBe(false);
});

it("deletes the folder when its use ends", async () => {
  const folder = await withOwnFolder("own-folder-", async (own) => own);
  expect(existsSync(folder)).toBe(false);
});
