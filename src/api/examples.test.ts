import { globSync, readFileSync } from "node:fs";
import * as nn from "nn";
import * as np from "np";
import { beforeEach, describe, expect, test } from "vitest";

const src = new URL("../", import.meta.url).pathname;

/** The examples in a room's docstrings: lines of code, of which some say `expression // => output`. */
function examplesIn(room: string): { file: string; code: string; lines: string[] }[] {
  return globSync(`${room}/**/*.ts`, { cwd: src, exclude: ["**/*.test.ts"] }).flatMap((file) => {
    const blocks = readFileSync(src + file, "utf8").matchAll(/@example\n([\s\S]*?)\*\//g);
    return Array.from(blocks, ([, block]) => {
      const lines = block.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trim());
      return { file, code: lines.filter(Boolean).join(" "), lines };
    });
  });
}

/** Line breaks and padding do not fit into a comment. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ").replaceAll("[ ", "[").trim();

/** What an example's expressions give, and what it says that they give. */
function outputsOf(lines: string[]): { given: string[]; said: string[] } {
  const [given, said]: string[][] = [[], []];
  const code = lines.map((line) => {
    const [expression, output] = line.split(" // => ");
    if (output === undefined) return line;
    said.push(inOneLine(output));
    return `give(${expression});`;
  });
  const give = (value: unknown) => given.push(inOneLine(String(value)));
  const scope = { np, ...nn, give };
  new Function(...Object.keys(scope), code.join("\n"))(...Object.values(scope));
  return { given, said };
}

beforeEach(() => np.set_printoptions({ precision: 8 }));

describe.each([
  ["np", 70],
  ["nn", 10],
])("the examples in the docstrings of %s", (room, count) => {
  const examples = examplesIn(room);

  test("are many", () => expect(examples.length).toBeGreaterThan(count));

  test.each(examples)("are true: $file: $code", ({ lines }) => {
    const { given, said } = outputsOf(lines);
    expect(given).toEqual(said);
  });
});
