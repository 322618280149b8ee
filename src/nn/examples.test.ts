import { globSync, readFileSync } from "node:fs";
import * as np from "np";
import { expect, test } from "vitest";
import * as nn from "./index.ts";

/** The examples in docstrings: code, then a line `expression // => output`. */
const examples = globSync("**/*.ts", { cwd: import.meta.dirname }).flatMap((file) =>
  Array.from(
    readFileSync(`${import.meta.dirname}/${file}`, "utf8").matchAll(/@example\n([\s\S]*?)\*\//g),
    ([, block]) => ({ file, lines: block.split("\n").map((line) => line.replace(/^\s*\* ?/, "")) }),
  ),
);

test("there are examples", () => expect(examples.length).toBeGreaterThan(10));

test.each(examples)("the example in $file is true", ({ lines }) => {
  const outputs: string[] = [];
  const code = lines.map((line, i) => {
    const [expression, output] = line.split(" // => ");
    return output === undefined ? line : `check(${expression}, ${i});`;
  });
  const check = (value: unknown, line: number) => {
    const printed = String(value).replace(/\s+/g, " ").replaceAll("[ ", "[");
    outputs.push(printed);
    expect(printed).toBe(lines[line].split(" // => ")[1]);
  };
  const scope = { np, ...nn, check };
  new Function(...Object.keys(scope), code.join("\n"))(...Object.values(scope));
  expect(outputs).not.toEqual([]);
});
