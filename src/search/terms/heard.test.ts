import { describe, expect, it } from "vitest";
import { hearer } from "./heard.ts";

const heardIn = hearer()("Two callouts and a container on a GitHub page; the fox is red.");

describe("A Korean text spells words of an English one by ear", () => {
  it("as terms, each once, whatever their endings", () => {
    expect(heardIn("콜아웃은 상자이고, 컨테이너를 쓰며, 콜아웃에 답니다.")).toEqual([
      "callout",
      "contain",
    ]);
  });

  it("to the end", () => {
    expect(heardIn("깃허")).toEqual([]);
    expect(heardIn("컨테이너호텔")).toEqual([]);
  });

  it("unless they are short, and may sound like it by chance", () => {
    expect(heardIn("레드 폭스")).toEqual([]);
    expect(heardIn("페이지")).toEqual(["page"]);
  });

  it("and no others", () => {
    expect(heardIn("유튜브에서 파이썬을 배웁니다.")).toEqual([]);
  });
});

describe("Without an English text", () => {
  it("nothing is heard", () => {
    expect(hearer()("")("콜아웃")).toEqual([]);
  });
});

describe("The words of one text", () => {
  it("are not heard in another", () => {
    const hear = hearer();
    expect(hear("A callout.")("콜아웃과 컨테이너")).toEqual(["callout"]);
    expect(hear("A container.")("콜아웃과 컨테이너")).toEqual(["contain"]);
  });
});
