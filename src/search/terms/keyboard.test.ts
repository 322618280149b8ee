import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { onOtherKeyboard } from "./keyboard.ts";
import { queriesIn } from "../queries.ts";

describe("On a keyboard that writes the other language,", () => {
  it.each([
    ["durwjsvk", "역전파"],
    ["rkwndcl rodtls", "가중치 갱신"],
    ["Durwjsvk", "역전파"],
    ["rkqt", "값"],
    ["djqtek", "없다"],
    ["rkqtdl", "값이"],
    ["rhksfl", "관리"],
    ["Qkfms", "빠른"],
    ["ㅜㅔ.애ㅅ", "np.dot"],
    ["낼슴ㅌ", "softmax"],
    ["ㅁㅌㅑㄴ=0", "axis=0"],
  ])("%s is %s", (typed, meant) => {
    expect(onOtherKeyboard(typed)).toBe(meant);
  });

  it.each(["softmax", "np.dot", "durwjsv", "softmax!", "123", ""])("%s says nothing", (typed) => {
    expect(onOtherKeyboard(typed)).toBeUndefined();
  });

  const queries = queriesIn(readFileSync(join(import.meta.dirname, "../queries.ko.txt"), "utf8"));
  const korean = queries.map(([query]) => query).filter((query) => /^[가-힣 ]+$/.test(query));

  it("every Korean query is read from its keys", () => {
    expect(korean.length).toBeGreaterThan(100);
    const read = korean.map((query) => onOtherKeyboard(onOtherKeyboard(query) ?? ""));
    expect(read).toEqual(korean);
  });
});
