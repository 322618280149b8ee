import { expect, it } from "vitest";
import { formulaText } from "./formula-text.ts";

it.each([
  ["x", "x"],
  ["e^{i\\pi} + 1 = 0", "e^(iπ) + 1 = 0"],
  ["x_1^2 + x_{ij}", "x₁² + xᵢⱼ"],
  ["f'(x) \\le \\frac{a}{b+1}", "f′(x) ≤ a/(b + 1)"],
  ["\\sqrt{2} \\cdot \\sqrt[3]{x+1}", "√2 ⋅ (x + 1)^(1/3)"],
  ["\\hat y = \\sigma(W^T x)", "ŷ = σ(W^Tx)"],
  ["\\sum_{k=1}^n \\log a_k", "∑_(k=1)ⁿlog a_k"],
  ["\\text{손실} \\to \\mathbb{R}^n", "손실 → Rⁿ"],
  ["O(n^{-1})", "O(n⁻¹)"],
  ["a < b \\& c", "a < b&c"],
  ["\\begin{pmatrix} a \\\\ b \\end{pmatrix} = v", "(…) = v"],
  ["\\binom{n}{k+1}", "(n k + 1)"],
  ["\\overset{\\text{constructor}}{x}", "x^(constructor)"],
  ["a \\stackrel{def}{=} \\lim_{x \\to 0} f", "a =^(def) lim_(x→0) f"],
  ["\\unknown{x}", "\\unknown{x}"],
  [`\\pi${"+x".repeat(200)}`, "…"],
])("the formula %s is the text %s", (tex, text) => {
  expect(formulaText(tex)).toBe(text);
});
