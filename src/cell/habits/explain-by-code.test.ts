import { describe, expect, it } from "vitest";
import { explainByCode } from "./index.ts";

/** The explanation of an error on the last line of some code. */
function explained(code: string, message: string, column = 1, others = {}) {
  const error = {
    name: "Error",
    message,
    frames: [{ file: "a.ts", line: code.split("\n").length, column }],
  };
  const { cause, params } = explainByCode(error, sources(code, others)) ?? {};
  return [cause, params?.right];
}

const sources = (code: string, others: object) =>
  new Map(Object.entries({ "a.ts": code, ...others }));

describe("explainByCode suggests the line to write, for the message of any engine:", () => {
  it.each([
    ["x.append is not a function", "losses.append(1);", "losses.push(1)"],
    [
      "losses.append is not a function. (In 'losses.append(1)', 'losses.append' is undefined)",
      "losses.append(1);",
      "losses.push(1)",
    ],
    ["print is not defined", "print(a, b)", "console.log(a, b)"],
    ["Can't find variable: print", "print(a, b)", "console.log(a, b)"],
    ["assignment to undeclared variable n", "n = 5", "const n = 5;"],
    ["Can't find variable: n", "n = 5", "const n = 5;"],
    ["Class constructor Net cannot be invoked without 'new'", "const n = Net(1);", "new Net(1)"],
    ["class constructors must be invoked with 'new'", "const n = Net(1);", "new Net(1)"],
    ["Cannot call a class constructor Net without |new|", "const n = Net(1);", "new Net(1)"],
  ])("%s", (message, code, right) => {
    expect(explained(code, message)[1]).toBe(right);
  });

  it.each([
    ["Cannot read properties of undefined (reading 'b')"],
    ['can\'t access property "b", a[1] is undefined'],
  ])("%s", (message) => {
    const code = "const a = [];\nconsole.log(a[1].b);";
    const frames = [{ file: "a.ts", line: 2, column: 18 }];
    const why = explainByCode({ name: "TypeError", message, frames }, sources(code, {}));
    expect(why).toMatchObject({ cause: "undefinedValue", params: { object: "a[1]", name: "b" } });
  });
});

it("an operator is found wherever in its expression an engine reports the error", () => {
  const code = "console.log(x, 1 / (1 + y));";
  const message = "np: operators do not work on arrays, received an array";
  for (const column of [16, 18, 20, 21, 23, 25]) {
    expect(explained(code, message, column)[1]).toBe("np.divide(1, np.add(1, y))");
  }
});

it("a function of Math that np does not have gets no other line", () => {
  const message = "np: operators do not work on arrays, received an array";
  expect(explained("Math.sin(x);", message)[1]).toBe("np.sin(x)");
  expect(explained("Math.tan(x);", message)).toEqual([undefined, undefined]);
});

it("brackets are found where an engine says no more than the line", () => {
  const message = "np: brackets do not index arrays, received A[0]: write A.at(i)";
  const code = "const params = [W];\nconsole.log(params[0][1]);";
  expect(explained(code, message, 1)[1]).toBe("params[0].at(1)");
  expect(explained("f(A[0][1]);", message, 1)[1]).toBe("A.at(0, 1)");
  expect(explained("A[0][1] += 5;", message, 1)[1]).toBe("A.set([0, 1], A.at(0, 1) + 5)");
});

it("a name that another cell exports is imported from there", () => {
  const others = { "net.ts": "export class TwoLayerNet {}" };
  expect(explained("new TwoLayerNet();", "TwoLayerNet is not defined", 5, others)).toEqual([
    "importName",
    'import { TwoLayerNet } from "./net";',
  ]);
});

it("other errors, code that cannot be parsed, and other files are not explained", () => {
  expect(explained("f();", "no data")).toEqual([undefined, undefined]);
  expect(explained("f(;", "f is not a function")).toEqual([undefined, undefined]);
  const frames = [{ file: "b.ts", line: 1, column: 1 }];
  const error = { name: "TypeError", message: "f is not a function", frames };
  expect(explainByCode(error, sources("f();", {}))).toBeUndefined();
});
