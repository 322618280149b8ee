import { expect, test } from "vitest";
import { fromRoman } from "./romanized.ts";

test.each([
  ["yeokjeonpa", "역전파"],
  ["Gajungchi", "가중치"],
  ["pyeonhyang", "편향"],
  ["giulgi", "기울기"],
  ["hwalseonghwa hamsu", "활성화 함수"],
  ["haengryeol gop", "행렬 곱"],
  ["haengnyeol", "행렬"],
])("Korean in Latin letters is read: %s", (letters, korean) => {
  expect(fromRoman(letters)).toBe(korean);
});

test.each(["gradient", "sequence", "np.dot", "2", "a", "역전파", "yeo".repeat(26) + "v", ""])(
  "what is not Korean in Latin letters is not: %s",
  (text) => {
    expect(fromRoman(text)).toBeUndefined();
  },
);
