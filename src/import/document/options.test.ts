import { expect, it } from "vitest";
import type { JekyllDocument, JekyllSite } from "../types.ts";
import { optionsOf } from "./options.ts";

it.each([
  ["Pandoc", true],
  ["kramdown", false],
  [undefined, false],
])("with markdown: %s, Markdown in elements is read: %s", (markdown, isRead) => {
  const document = { data: {}, source: "" } as Partial<JekyllDocument> as JekyllDocument;
  const site = { config: { markdown } } as Partial<JekyllSite> as JekyllSite;
  expect(optionsOf(document, site).parseBlockHtml).toBe(isRead);
});
