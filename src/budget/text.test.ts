import { describe, expect, it } from "vitest";
import { code, shown } from "./limits.ts";
import { cutLabel, cutLine, cutLines, cutText, fits, hasLongLine } from "./text.ts";

const korean = "에폭 12, 손실 0.123 (정확도 97.5%)\n";
const hostile = [
  ["letters of alternating direction", "aم"],
  ["letters of alternating scripts", "aअ가م"],
  ["characters that change the direction", "\u202ea\u202c"],
  ["characters that change the direction of digits", "\u20671"],
  ["only such characters", "\u2067\u2066"],
  ["digits in text from right to left", "א1"],
  ["digits of the Arabic script", "ا١"],
  ["brackets in text from right to left", "א("],
  ["digits and brackets in text from right to left", "א1(1"],
  ["digits in an old script from right to left", "𐤀1"],
];

describe("a line", () => {
  it("is not cut if it is like usual text", () => {
    for (const line of ["x".repeat(shown.line), "각", "ค้ำ", `a${"\u0301".repeat(shown.marks)}`]) {
      expect(cutLine(line)).toEqual({ text: line, hidden: 0 });
      expect(hasLongLine(line)).toBe(false);
    }
  });

  it("is cut if it is too long, or before a letter with too many marks", () => {
    const marks = "\u0301".repeat(shown.marks);
    expect(cutLine("x".repeat(shown.line + 7))).toEqual({
      text: "x".repeat(shown.line),
      hidden: 7,
    });
    expect(cutLine(`ba${marks}\u0301c`)).toEqual({ text: `ba${marks}`, hidden: 2 });
  });

  it("is found among others if it is too long", () => {
    expect(hasLongLine(`${"x\n".repeat(9000)}${"x".repeat(shown.line + 1)}\na`)).toBe(true);
    expect(hasLongLine(`${"x".repeat(shown.line)}\n`.repeat(20))).toBe(false);
  });
});

describe("a text", () => {
  it("is not cut if it is like usual output", () => {
    for (const text of [
      "x".repeat(1_000_000),
      korean.repeat(4000),
      "─┼ 0.5\n".repeat(9000),
      "דיוק 97.5% אחרי 12\n".repeat(400),
    ]) {
      expect(cutText(text, shown.cost).hidden).toBe(0);
    }
  });

  it.each(hostile)("is cut if it consists of %s", (_, unit) => {
    const { text, hidden } = cutText(unit.repeat(100_000), shown.cost);
    expect(text.length).toBeLessThan(20_000);
    expect(text.length + hidden).toBe(100_000 * unit.length);
  });

  it("is cut after a number of lines", () => {
    expect(cutText("a\nb\nc", shown.cost, 2)).toMatchObject({ text: "a\nb\n", hidden: 1 });
  });

  it("does not count the rest of a line that is cut", () => {
    const long = "각".repeat(shown.line);
    const rest = "각".repeat(1e6);
    const { cost, hidden } = cutLines(`${long}${rest}\nend`, shown.cost);
    expect(hidden).toBe(0);
    expect(cost).toBe(cutText(`${long}\nend`, shown.cost).cost);
    expect(cutText(`${long}${rest}\nend`, shown.cost).hidden).toBeGreaterThan(0);
  });

  it("fits completely or not at all", () => {
    expect(fits(korean.repeat(1000), code.characters)).toBe(true);
    expect(fits("x".repeat(code.characters + 1), code.characters)).toBe(false);
    expect(fits("\u0301".repeat(99), code.characters)).toBe(false);
    for (const [, unit] of hostile) expect(fits(unit.repeat(30_000), code.characters)).toBe(false);
  });
});

describe("a label", () => {
  it("is not cut if it is like usual labels", () => {
    for (const label of [
      "학습률 0.1일 때의 손실(loss) — 에폭 1~20",
      "خسارة التدريب",
      "∂L/∂W₁ = δᵀx",
    ]) {
      expect(cutLabel(label, 200)).toBe(label);
    }
  });

  it("is cut if its letters take too long", () => {
    for (const [, unit] of hostile) expect(cutLabel(unit.repeat(50), 200).length).toBeLessThan(60);
  });
});
