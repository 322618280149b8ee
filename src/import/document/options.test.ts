import { expect, it } from "vitest";
import type { JekyllDocument, JekyllSite } from "../types.ts";
import { optionsOf } from "./options.ts";

it.each([
  ["Pandoc", true],
  ["kramdown", false],
  [undefined, false],
])("with markdown: %s, Markdown in elements is read: %s", (markdown, isRead) => {
  const document = { path: "a.md", data: {}, source: "" } as unknown as JekyllDocument;
  const site = { config: { markdown } } as Partial<JekyllSite> as JekyllSite;
  expect(optionsOf(document, site).parseBlockHtml).toBe(isRead);
});

it("the settings of kramdown do not apply to HTML, which Jekyll does not read as Markdown", () => {
  const config = { kramdown: { parse_block_html: true } };
  const read = (path: string) => {
    const document = { path, data: {}, source: "" } as unknown as JekyllDocument;
    return optionsOf(document, { config } as Partial<JekyllSite> as JekyllSite).parseBlockHtml;
  };
  expect([read("a.md"), read("a.html")]).toEqual([true, false]);
});
