import { globSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import * as np from "./index.ts";

/** The examples in a file's docstrings: code up to a line `expression // => output`. */
function examplesOf(file: string): { code: string; output: string }[] {
  const blocks = readFileSync(file, "utf8").matchAll(/@example\n([\s\S]*?)\*\//g);
  return Array.from(blocks).flatMap(([, block]) => {
    let before = "";
    return block.split("\n").flatMap((line) => {
      const text = line.replace(/^\s*\* ?/, "").trim();
      const [expression, output] = text.split(" // => ");
      if (output !== undefined) return [{ code: `${before}return ${expression}`, output }];
      before += `${text}\n`;
      return [];
    });
  });
}

const files = globSync("**/*.ts", { cwd: import.meta.dirname }).filter(
  (f) => !f.includes(".test."),
);
const examples = files.flatMap((file) =>
  examplesOf(`${import.meta.dirname}/${file}`).map((example) => ({ file, ...example })),
);

afterEach(() => np.set_printoptions({ precision: 8 }));

/** Line breaks and padding do not fit into a comment. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ").replace(/\[ /g, "[").trim();

test("there are examples", () => expect(examples.length).toBeGreaterThan(40));

test.each(examples)("$file: $code gives $output", ({ code, output }) => {
  const value: unknown = new Function("np", code)(np);
  expect(inOneLine(String(value))).toBe(inOneLine(output));
});
