import { expect, it } from "vitest";
import type { Lang } from "../../i18n/index.ts";
import { langsOfBook } from "./order.ts";

it("a book must be in each language that has it, if these are two or more, and otherwise in all", () => {
  const langs = ["ko", "en", "ja"] as Lang[];
  const inLangs = (...found: string[]) => langsOfBook(langs, (lang) => found.includes(lang));
  expect(inLangs()).toEqual(langs);
  expect(inLangs("ja")).toEqual(langs);
  expect(inLangs("ko", "en")).toEqual(["ko", "en"]);
  expect(inLangs("ko", "en", "ja")).toEqual(langs);
});
