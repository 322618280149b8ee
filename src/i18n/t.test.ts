import { describe, expect, it } from "vitest";
import { formatDay } from "./date.ts";
import { strings } from "./lang.ts";
import { nameOf } from "./name-of.ts";
import { t } from "./t.ts";

const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(Object.entries(strings))("the strings of %s", (_, own) => {
  it("have the same keys as those in Korean, in the same order", () => {
    expect(Object.keys(own)).toEqual(Object.keys(strings.ko));
  });

  it("have the same parameters as those in Korean", () => {
    const named = new Map(Object.entries(own));
    for (const [key, text] of Object.entries(strings.ko)) {
      expect(new Set(slots(named.get(key) ?? "")), key).toEqual(new Set(slots(text)));
    }
  });

  it("are never empty", () => {
    for (const text of Object.values(own)) expect(text.trim()).not.toBe("");
  });
});

it("languages are named in each language", () => {
  expect([nameOf("en", "ko"), nameOf("en", "en"), nameOf("ko", "en")]).toEqual([
    "영어",
    "English",
    "Korean",
  ]);
});

describe("t", () => {
  it("fills in parameters", () => {
    expect(t("en", "page.updated", { date: "1 May 2024" })).toBe("updated 1 May 2024");
  });

  it("throws an error for a missing parameter", () => {
    expect(() => t("ko", "page.updated")).toThrow("t(ko, page.updated): no value for {date}");
  });
});

describe("formatDay", () => {
  it("keeps the day that was written", () => {
    expect(formatDay("ko", "2024-05-01T23:00:00-09:00")).toBe("2024년 5월 1일");
    expect(formatDay("en", "2024-05-01")).toBe("1 May 2024");
  });
});
