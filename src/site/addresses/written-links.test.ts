import { expect, it } from "vitest";
import { linkIn } from "./written-links.ts";

it("gives a link of site.yml the language of the page, unless it names one", () => {
  const inEnglish = (url: string) => linkIn("en", url, { translations: [] }, []);
  expect(inEnglish("/about/")).toBe("/en/about/");
  expect(inEnglish("/en/about/")).toBe("/en/about/");
  expect(inEnglish("/ko/about#a")).toBe("/about/#a");
  expect(inEnglish("/ko/a.pdf")).toBe("/ko/a.pdf");
});
