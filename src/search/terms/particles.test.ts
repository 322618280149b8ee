import { describe, expect, it } from "vitest";
import { endingOf, isPlainVerb, isVerb } from "./particles.ts";

const nouns =
  "화면 평면 표면 측면 단면 초평면 창고 광고 경고 참고 최고 크기 글자크기 쓰기 덮어쓰기 주기 분기 " +
  "초기 전기 대기 여기 자기 기울기 분류기 계산기 생성기 변환기 가속기";

describe("A noun that ends as verbs do", () => {
  it.each(nouns.split(" "))("is no verb and has no ending: %s", (noun) => {
    expect([isVerb(noun), endingOf(noun)]).toEqual([false, 0]);
  });
});

const verbs =
  "넣기 찾기 빼기 곱하기 나누기 뒤집기 옮기고 바꾸면 없으면 보고 늘리기 더하면 고치기 돌리기 " +
  "바꾸려면 다르다고 계산하면 쌓기 채우기 합치기 모으기 그리기 만들고 자르기 보여주기 세기 다르대요 느리죠";

describe("A form of a verb", () => {
  it.each(verbs.split(" "))("is one: %s", (verb) => {
    expect(isVerb(verb)).toBe(true);
  });
});

describe("What follows a noun", () => {
  it.each([
    ["행렬이면", 2],
    ["화면에서", 2],
    ["친구한테", 2],
    ["크기는", 1],
  ])("is its ending: %s", (run, size) => {
    expect([isVerb(run), endingOf(run)]).toEqual([false, size]);
  });
});

describe("A verb that is made of a noun, which may be English,", () => {
  it.each([
    ["넘어오기", true],
    ["바꾸면", true],
    ["클릭하기", false],
    ["렌더링하면", false],
    ["화면", false],
  ])("is told from others: %s", (run, isPlain) => {
    expect(isPlainVerb(run)).toBe(isPlain);
  });
});
