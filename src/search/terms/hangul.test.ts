import { describe, expect, it } from "vitest";
import { doubledL, singleL, verbForms, withFinalApart } from "./hangul.ts";

describe("The forms of a verb, by the last syllable of its stem:", () => {
  it.each([
    ["꾸", "꾼꿀꿉꿔꿨"],
    ["보", "본볼봅봐봤"],
    ["크", "큰클큽커컸"],
    ["지", "진질집져졌"],
    ["가", "간갈갑갔"],
    ["내", "낸낼냅냈"],
    ["들", "드든듭"],
  ])("%s", (syllable, forms) => {
    expect(verbForms(syllable)).toEqual([...forms]);
  });

  it.each(["찾", "넣"])("%s, whose final consonant keeps endings apart, has none", (syllable) => {
    expect(verbForms(syllable)).toEqual([]);
  });
});

describe("A stem that ends with 르, before -아 or -어:", () => {
  it.each([
    ["자르", "잘라"],
    ["고르", "골라"],
    ["흐르", "흘러"],
    ["넣", undefined],
    ["르", undefined],
  ])("%s", (stem, form) => {
    expect(doubledL(stem)).toBe(form);
  });
});

describe("Two syllables of a verb whose stem ends with 르:", () => {
  it.each([
    ["달라", ["다르", "다른", "다릅", "다름"]],
    ["눌러", ["누르", "누른", "누릅", "누름"]],
    ["자라", []],
    ["달려", []],
  ])("%s", (pair, forms) => {
    expect(singleL(pair)).toEqual(forms);
  });
});

describe("The last consonant of a text may begin the next syllable:", () => {
  it.each([
    ["밉", "미ㅂ"],
    ["오찿", "오차ㅊ"],
    ["미", undefined],
    ["값", undefined],
    ["np", undefined],
  ])("%s", (text, apart) => {
    expect(withFinalApart(text)).toBe(apart);
  });
});
