import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { StrippedFiles } from "./stripped.ts";

let folder: string;
let record: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stripped-"));
  record = join(folder, "cache", "stripped.json");
});

afterEach(() => rmSync(folder, { recursive: true }));

it("types become blanks, so that positions in the code stay the same", () => {
  expect(new StrippedFiles(record).codeOf("a.ts", "const a: number = 1;")).toBe(
    "const a         = 1;",
  );
});

it("what was stored is not stripped again, but a text that changed is", () => {
  keepOne();
  writeFileSync(record, readFileSync(record, "utf8").replace("= 1", "= 2"));
  const files = new StrippedFiles(record);
  expect(files.codeOf("a.ts", "const a: number = 1;")).toBe("const a         = 2;");
  expect(files.codeOf("a.ts", "const a: number = 3;")).toBe("const a         = 3;");
});

it.each(["cut short", "another value"])("a record that is %s counts as empty", (what) => {
  keepOne();
  const whole = readFileSync(record, "utf8");
  writeFileSync(record, what === "cut short" ? whole.slice(0, -9) : "{}");
  const code = new StrippedFiles(record).codeOf("a.ts", "const a: number = 1;");
  expect(code).toBe("const a         = 1;");
});

it("nothing is written if nothing is new", () => {
  new StrippedFiles(record).save();
  expect(readdirSync(folder)).toEqual([]);
});

it("text that is not TypeScript is an error", () => {
  expect(() => new StrippedFiles(record).codeOf("a.ts", "const = ;")).toThrow(SyntaxError);
});

function keepOne() {
  const files = new StrippedFiles(record);
  files.codeOf("a.ts", "const a: number = 1;");
  files.save();
}
