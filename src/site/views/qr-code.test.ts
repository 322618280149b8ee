import { describe, expect, it } from "vitest";
import { qrCode } from "./qr-code.ts";

/** The dark squares of a drawing, row by row. */
function squaresOf({ size, path }: ReturnType<typeof qrCode>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "."));
  for (const [, y, runs] of path.matchAll(/M0 ([\d.]+)([^M]*)/g)) {
    let x = 0;
    for (const [, gap = "0", length] of runs.matchAll(/(?:m(\d+) 0)?h(\d+)/g)) {
      const start = x + Number(gap);
      x = start + Number(length);
      rows[Number(y) - 0.5].fill("#", start, x);
    }
  }
  return rows.map((row) => row.join(""));
}

describe("qrCode", () => {
  it("draws the three finder patterns in the corners", () => {
    const squares = squaresOf(qrCode("https://example.org/book/1/1-1/"));
    const finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
    expect(squares.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(squares.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
    expect(squares.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
  });

  it("grows with the text", () => {
    expect(qrCode("a".repeat(17)).size).toBe(21);
    expect(qrCode("a".repeat(18)).size).toBe(25);
  });
});
