import { describe, expect, it } from "vitest";
import { formatDay } from "./date.ts";
import en from "./en.json" with { type: "json" };
import ko from "./ko.json" with { type: "json" };
import { t } from "./t.ts";

const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe("the strings", () => {
  it("have the same keys in both languages, in the same order", () => {
    expect(Object.keys(en)).toEqual(Object.keys(ko));
  });

  it("have the same parameters in both languages", () => {
    for (const [key, text] of Object.entries(ko)) {
      const other = Object.entries(en).find(([name]) => name === key)?.[1] ?? "";
      expect(new Set(slots(other)), key).toEqual(new Set(slots(text)));
    }
  });

  it("are never empty", () => {
    for (const text of [...Object.values(ko), ...Object.values(en)])
      expect(text.trim()).not.toBe("");
  });
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
