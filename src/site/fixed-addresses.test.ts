import { expect, it } from "vitest";
import { fixedAddresses } from "./fixed-addresses.ts";

it("fixedAddresses lists pages and files of both languages, but none that depends on the content", () => {
  const found = fixedAddresses();
  const some = ["/", "/en/", "/book/", "/en/book/", "/glossary/", "/words.json", "/en/words.json"];
  expect(found).toEqual(expect.arrayContaining([...some, "/404.html"]));
  expect(found.filter((address) => /[[\]]|\.(ts|astro)$/.test(address))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
});
