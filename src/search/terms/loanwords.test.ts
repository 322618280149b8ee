import { describe, expect, it } from "vitest";
import { readLoanword, soundsOf } from "./loanwords.ts";
import { stemOf } from "./stem.ts";

const spelled: [korean: string, english: string][] = [
  ["유튜브", "youtube"],
  ["지킬", "jekyll"],
  ["도커", "docker"],
  ["타입스크립트", "typescript"],
  ["파이썬", "python"],
  ["넘파이", "numpy"],
  ["깃허브", "github"],
  ["케라스", "keras"],
  ["텐서", "tensor"],
  ["체인룰", "chainrule"],
  ["그래디언트", "gradient"],
  ["드롭아웃", "dropout"],
  ["풀링", "pooling"],
  ["옵티마이저", "optimizer"],
  ["컨볼루션", "convolution"],
  ["아키텍처", "architecture"],
  ["네임스페이스", "namespace"],
  ["클래스", "class"],
  ["링크", "link"],
  ["쿼리", "query"],
  ["그래프", "graph"],
  ["스택", "stack"],
];
const words = soundsOf(spelled.map(([, english]) => stemOf(english)));

describe("A Korean word is read as the English one that it spells,", () => {
  it.each(spelled)("%s as %s", (korean, english) => {
    const read = readLoanword(korean);
    expect(read?.among(words)).toContain(stemOf(english));
    expect(read?.openings.some((letters) => english.startsWith(letters))).toBe(true);
  });

  it("whose second letter tells where it is in an index, unless a vowel may be missing", () => {
    expect(readLoanword("벡터")?.openings).toContain("ve");
    expect(readLoanword("벡터")?.openings).not.toContain("v");
    expect(readLoanword("프론트")?.openings).toContain("f");
  });

  it("but few others", () => {
    const counts = spelled.map(([korean]) => readLoanword(korean)?.among(words).length ?? 0);
    expect(counts.filter((count) => count > 1).length).toBeLessThanOrEqual(3);
  });

  it.each(["깊이", "값", "댓글", "뚜껑", "빛"])("which %s is not", (korean) => {
    expect(readLoanword(korean)?.among(words) ?? []).toEqual([]);
  });

  it("whose ending the known word may lack, but no other syllable", () => {
    const stems = soundsOf(["gener", "decis"]);
    expect(readLoanword("제너레이터")?.among(stems)).toEqual(["gener"]);
    expect(readLoanword("진리표")?.among(stems)).toEqual([]);
    expect(readLoanword("다차원")?.among(stems)).toEqual([]);
  });

  it("but does not read the h of ch as a separate consonant", () => {
    expect(readLoanword("기하학적")?.among(soundsOf(["chart"]))).toEqual([]);
  });

  it("but reads c as ㅅ only before e, i and y, and n as ㅇ only before g and k", () => {
    expect(readLoanword("사과")?.among(soundsOf(["cookie"]))).toEqual([]);
    expect(readLoanword("배경")?.among(soundsOf(["begin"]))).toEqual([]);
  });

  it("without trying all ways to divide a word of vowels", () => {
    const read = readLoanword("이".repeat(10));
    expect(read?.among(soundsOf(["ieao".repeat(9) + "q", "i"]))).toEqual([]);
    expect(readLoanword("이".repeat(11))).toBeUndefined();
  });
});
