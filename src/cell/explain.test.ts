import { describe, expect, it } from "vitest";
import ko from "../i18n/ko.json" with { type: "json" };
import * as np from "../np/index.ts";
import * as plt from "../plt/index.ts";
import { compile } from "./program/compile.ts";
import { explain } from "./explain.ts";

/**
 * Compiles code as that of a cell, runs it in this engine, and returns the explanation of its
 * error.
 */
function explained(code: string) {
  try {
    compile("a.ts", code, ["a.ts", "b.ts"]);
    new Function("np", "plt", `"use strict";\n${code}`)(np, plt);
  } catch (error) {
    const { name, message } = error as Error;
    return explain({ name, message, frames: [] });
  }
  throw new Error(`nothing was thrown by: ${code}`);
}

describe("explain finds the cause of", () => {
  it.each<[string, string, Record<string, string>?]>([
    ["notAligned", "np.dot(np.zeros([2, 3]), np.zeros([2, 3]))", { left: "3", right: "2" }],
    ["notAligned", "np.matmul(np.zeros([2, 3]), np.zeros([4, 3]))", { left: "3", right: "4" }],
    ["notBroadcast", "np.zeros([2, 3]).add(np.zeros([2]))"],
    ["notBroadcast", "np.zeros([2, 3]).set(0, np.zeros([2]))"],
    ["reshape", "np.arange(6).reshape([4, 2])", { size: "6", shape: "(4,2)" }],
    ["axis", "np.zeros([2, 3]).sum({ axis: 2 })", { axis: "2", ndim: "2" }],
    ["index", "np.zeros([2, 3]).at(2)", { index: "2", size: "2" }],
    ["options", "np.zeros([2, 3]).sum(0)", { example: "{ axis: 0 }" }],
    ["options", "np.mean(np.zeros([2, 3]), [0, 1])", { example: "{ axis: [0, 1] }" }],
    ["options", 'plt.plot([1], "o", "loss")', { example: '{ label: "loss" }' }],
    ["sizes", "np.zeros(6).reshape(2, 3)", { example: "[2, 3]" }],
    ["list", "np.add(np.zeros(2), [1, 2])"],
    ["list", "np.sum([1, 2])"],
    ["python", "print(1)", { name: "print" }],
    ["library", "nn.params()", { name: "nn" }],
    ["notDefined", "return TwoLayerNet", { name: "TwoLayerNet" }],
    ["tooEarly", "a; const a = 1;"],
    ["undefined", "return [][0].b"],
    ["undefined", "const [a] = undefined;"],
    ["undefined", "const { a } = undefined;"],
    ["notIterable", "const [a] = 5;"],
    ["notConstructor", "new (() => 1)()"],
    ["notFunction", "np.zeros([2]).T()", { what: "np.zeros(...).T" }],
    ["constant", "const a = 1; a = 2;"],
    ["stack", "(function f() { f(); })()"],
    ["memory", "new Array(-1)"],
    ["memory", "new Float64Array(2 ** 60)"],
    ["memory", "np.zeros([2 ** 40])"],
    ["declaredTwice", "const a = 1; const a = 2;"],
    ["using", "using a = 1;"],
    ["noModule", 'import "./c";'],
    ["syntax", "const a = ;"],
    ["syntax", "const a = [1, 2;"],
    ["syntax", "def f(x):\n  return x"],
  ])("%s: %s", (cause, code, params = {}) => {
    const found = explained(code);
    expect(found?.cause).toBe(cause);
    expect(ko).toHaveProperty([`why.${cause}`]);
    expect(found?.params).toMatchObject(params);
  });

  it.each([
    ["undefined", "can't access property 0, a is undefined"],
    ["undefined", "a is undefined"],
    ["undefined", "undefined is not an object (evaluating 'a.b')"],
    ["undefined", "undefined has no properties"],
    ["undefined", "Right side of assignment cannot be destructured"],
    ["notDefined", "Can't find variable: net"],
    ["notDefined", "assignment to undeclared variable A"],
    ["python", "Can't find variable: print"],
    ["library", "Can't find variable: plt"],
    ["library", "draw is not defined"],
    ["notFunction", "a is not a function. (In 'a()', 'a' is 1)"],
    ["notIterable", "5 is not a function or its return value is not iterable"],
    ["constant", "invalid assignment to const 'a'"],
    ["constant", "Attempted to assign to readonly property."],
    ["tooEarly", "can't access lexical declaration 'a' before initialization"],
    ["tooEarly", "Cannot access uninitialized variable."],
    ["stack", "too much recursion"],
    ["memory", "invalid array length"],
    ["memory", "out of memory"],
    ["declaredTwice", "redeclaration of const a"],
    ["noExport", "The requested module './b.ts' does not provide an export named 'a'"],
    ["noExport", "The requested module './b.ts' doesn't provide an export named: 'a'"],
    ["noExport", "ambiguous indirect export: a"],
    ["noExport", "Importing binding name 'a' is not found."],
  ])("%s in another engine's words: %s", (cause, message) => {
    expect(explain({ name: "Error", message, frames: [] })?.cause).toBe(cause);
  });
});

it("explain reads only the start of a very long message", () => {
  const message = "a".repeat(1_000_000);
  expect(explain({ name: "Error", message, frames: [] })).toBeUndefined();
});

it.each(["no data", 'data type "flot64" not understood: expected "bool"'])(
  "explain returns nothing for other errors: %s",
  (message) => {
    expect(explain({ name: "Error", message, frames: [] })).toBeUndefined();
  },
);
