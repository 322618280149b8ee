import { expect, it } from "vitest";
import { withPrices } from "./dollars.ts";

it.each([
  ["Costs $5 and $6", "Costs \\$5 and $6"],
  ["$10에서 $20로", "\\$10에서 $20로"],
  ["US$100 and US$200", "US\\$100 and US$200"],
  ["5 $ and 6 $", "5 \\$ and 6 $"],
  ["$5 and a formula $x$ here", "\\$5 and a formula $x$ here"],
  [
    "$1, $2, $3 and $4 for *$5 and $6* and $x$",
    "\\$1, \\$2, \\$3 and \\$4 for *\\$5 and \\$6* and $x$",
  ],
  ["$5\n\nor $6", "$5\n\nor $6"],
  ["- $5 and $6\n- $7 and $8", "- \\$5 and $6\n- \\$7 and $8"],
  ["| $1 and $2 | $3 and $4 |\n|-|-|", "| \\$1 and $2 | \\$3 and $4 |\n|-|-|"],
  ["`$5` and `$6`\n\n```\n$5 and $6\n```", "`$5` and `$6`\n\n```\n$5 and $6\n```"],
  ['<b title="$5">$6 and $7</b>', '<b title="$5">\\$6 and $7</b>'],
  ["![$5 and $6](/a.png) for $7", "![\\$5 and \\$6](/a.png) for $7"],
  ["$1, ![$5 and $6](/a.png) and $7", "\\$1, ![\\$5 and \\$6](/a.png) and $7"],
  ["$1 and <b>$2 and $3</b> $4 and $5", "\\$1 and <b>\\$2 and \\$3</b> \\$4 and $5"],
])("%j has its prices as text", (source, expected) => {
  expect(withPrices("a.md", source)).toBe(expected);
  expect(withPrices("a.mdx", source)).toBe(expected);
});

it.each([
  "$x$, $x_1$ and $5$",
  "$a\nb$",
  "$$ x $$ in text",
  "$5\\,\\text{a b}$-year",
  "$$\n5 $ 6\n$$",
])("the formulas of %j stay", (source) => {
  expect(withPrices("a.md", source)).toBe(source);
});

it("a page of MDX that can be read is still read", () => {
  const source = "$1 and <b>`$2` and $3</b> `$4` and $5";
  expect(() => withPrices("a.mdx", source)).not.toThrow();
});
