import { describe, expect, it } from "vitest";
import { maxFrames, maxMessage } from "../limits.ts";
import { plainError } from "./plain-error.ts";

describe("plainError", () => {
  const frame = { file: "a.ts", line: 1, column: 2 };

  it("returns the known fields of an error only", () => {
    const error = { name: "TypeError", message: "no", frames: [frame] };
    const sent = { ...error, stack: "x", frames: [{ ...frame, url: "x" }] };
    expect(plainError(sent)).toEqual(error);
  });

  it.each([
    [null, { name: "Error", message: "", frames: [] }],
    [
      { name: { toString: 1 }, message: [], frames: 5 },
      { name: "Error", message: "" },
    ],
    [{ frames: [null, {}, { ...frame, line: "1" }, { ...frame, column: 0 }] }, { frames: [] }],
    [{ message: "x".repeat(1e6) }, { message: "x".repeat(maxMessage) }],
    [{ frames: new Array(1e5).fill(frame) }, { frames: new Array(maxFrames).fill(frame) }],
  ])("converts invalid or too long values to an error", (sent, error) => {
    expect(plainError(sent)).toMatchObject(error);
  });
});
