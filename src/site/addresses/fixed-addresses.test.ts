import { expect, it } from "vitest";
import { fixedAddresses } from "./fixed-addresses.ts";
import { pageOf } from "../model/page.ts";

const book = ["ko", "en"].map((lang) =>
  pageOf(
    `content/chapters/${lang}/1.md`,
    { kind: "chapters", data: { title: "1", section: "1" } },
    { timezone: "UTC", authors: [] },
  ),
);

it("fixedAddresses lists pages and files of both languages, but none that depends on the content", () => {
  const found = fixedAddresses(book, { cells: true, terms: true });
  const some = ["/", "/en/", "/book/", "/en/book/", "/glossary/", "/words.json", "/en/words.json"];
  expect(found).toEqual(expect.arrayContaining([...some, "/404.html"]));
  expect(found.filter((address) => /[[\]]|\.(ts|astro)$/.test(address))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
});

it("fixedAddresses lists the pages of the book, of cells and of terms only where there are some", () => {
  const found = fixedAddresses([], { cells: false, terms: false });
  expect(found.filter((address) => address.endsWith("/"))).toEqual(["/", "/en/"]);
  expect(fixedAddresses([], { cells: false, terms: true })).toContain("/glossary/");
  expect(fixedAddresses([], { cells: true, terms: false })).toContain("/play/");
  expect(fixedAddresses(book.slice(0, 1), { cells: false, terms: false })).toContain("/book/");
  expect(fixedAddresses(book.slice(0, 1), { cells: false, terms: false })).not.toContain(
    "/en/book/",
  );
});
