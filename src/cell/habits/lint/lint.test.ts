import { describe, expect, it } from "vitest";
import { compileChecked } from "../index.ts";

const check = (code: string) => compileChecked("a.ts", code, ["a.ts", "b.ts"]);

describe("the lint accepts", () => {
  it.each([
    "const xs = [1, 2]; xs[0] = xs[1]; xs.length;",
    "const rows = [[1]]; rows[0][0] += 1;",
    "for (let i = 0, n = 5; i < n; i++, n--) {}",
    "(0, eval)('1');",
    "const xs = [1]; for (const i in xs) console.log(xs[i]);",
    "const table = { a: 1 }; for (const name in table) console.log(name, 'a' in table);",
    "const table: Record<string, number> = { '-1': 2 }; table[-1];",
    "let x; console.log((x = 5));",
    "let x = 1; console.log(x = 5);",
    "const a = [1]; const b = a; console.log(a === b);",
    "import * as np from 'np'; const A = np.zeros(2); const B = A; console.log(A === B);",
    "import * as np from 'np'; const A = np.zeros([2, 3]); A.shape[0]; A.shape.length;",
    "import * as np from 'np'; const A = np.zeros([2, 3]); const xs = [1, 2]; xs[A.shape[0]] = 3;",
    "import * as np from 'np'; function f(A: number[]) { return A.length; } const A = np.zeros(2);",
    "import * as np from 'np'; let x: any = np.zeros(2); x = [1, 2]; x.length;",
    "let xs: number[] | undefined; if (!xs) xs = []; if (xs) xs.push(1);",
    "[3, 1, 2].sort(); ['b', 'a'].sort();",
    "class Node { split() {} pop(i: number) {} }\nconst n = new Node(); n.split(); n.pop(0);",
    "'5' * 2;",
    "const x = (1 < 2) === true; (1 < 2) < 3;",
    "const n = 6 // 6\nconst size = n // n",
    "const url = 'https://a // b';",
    "const half = 7 / 2; // 2",
    "import * as np from 'np'; np.array([3, 4]); np.array([3.0, 0.5]); np.array([3.0], 'float64');",
    "const np = { array: (xs: number[]) => xs }; np.array([3.0]);",
    "const self = { x: 1 }; class A { f() { return self.x; } }",
  ])("%s", (code) => {
    expect(() => check(code)).not.toThrow();
  });
});

it.each([
  ["brackets", "[".repeat(100_000)],
  ["nested lists", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
  ["a sum", `const a = 1${" + 1".repeat(100_000)};`],
  ["calls", `np${".add(1)".repeat(20_000)};`],
  ["one long line that cannot be parsed", `for x in ${"x ".repeat(100_000)}`],
  ["a line of brackets that cannot be parsed", `for x in ${"[a]".repeat(90)}`],
  ["many quotes that are not closed", `"\\`.repeat(50_000)],
  ["many lines that cannot be parsed", "a and\n".repeat(50_000)],
])("the lint ends for %s", (_, code) => {
  try {
    check(code);
  } catch (error) {
    expect(error).toMatchObject({ name: /Error$/ });
  }
});
