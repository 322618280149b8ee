import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { projectFiles } from "./files.ts";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const live = `let channel;
export const connect = (to) => { channel = to; };
export const show = (figure) => channel.send({ type: "figure", id: 1, figure });`;
const libraries = { live, np: `export const one = 1;`, nn: `export * from "np";`, plt: "" };

/** Writes a project and runs it as its README says. */
function run(file: string, sources: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  folders.push(folder);
  const places = {
    page: "https://example.org/book/",
    licenses: "https://example.org/licenses.txt",
  };
  const files = projectFiles({ file, sources, libraries, types: {}, ...places }, (key) => key);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { scripts } = JSON.parse(files["package.json"]) as { scripts: { start: string } };
  const [, ...rest] = scripts.start.split(" ");
  const { stdout, stderr } = spawnSync(process.execPath, rest, { cwd: folder, encoding: "utf8" });
  return { folder, stdout, stderr };
}

it("runs a cell and its imports, and prints the output of the cell only", () => {
  const { stdout, stderr } = run("main.ts", {
    "main.ts": `import { two } from "./a_cell";\nimport * as nn from "nn";\nconst n: number = two + nn.one;\nconsole.log(n);`,
    "a_cell.ts": `import * as np from "np";\nexport const two: number = np.one + 1;\nconsole.log("not heard");`,
  });
  expect({ stdout, stderr }).toEqual({ stdout: "3\n", stderr: "" });
});

it("writes the data of figures, and reports the file", () => {
  const { folder, stderr } = run("main.ts", {
    "main.ts": `import { show } from "live";\nshow({ marks: [] });`,
  });
  expect(stderr).toContain("figures/1.json");
  expect(readFileSync(join(folder, "figures/1.json"), "utf8")).toBe('{"marks":[]}');
});

it("reports the position of an error", () => {
  const { stderr } = run("main.ts", { "main.ts": `\nthrow new RangeError("no");` });
  expect(stderr).toMatch(/main\.ts:2/);
  expect(stderr).toContain("RangeError: no");
});
