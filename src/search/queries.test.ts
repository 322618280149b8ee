import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digest } from "../cache/index.ts";
import { knownLangs as langs } from "../i18n/index.ts";
import { searchPages } from "../site/search/search-pages.ts";
import { Search, weigher, withNames, writeIndex, type Answer, type Part } from "./index.ts";
import { queriesIn } from "./queries.ts";

const root = join(import.meta.dirname, "../..");
const searched = await searchPages(root, join(root, "content"), langs);

/** The numbers of pages that a query lists, and among which an answer must be. */
const [listed, first] = [6, 3];

describe.each(searched)("in the index of the real content, in $lang,", ({ lang, pages, forms }) => {
  const { manifest, files } = withNames(writeIndex(pages.map(weigher(forms))), "x", digest);
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const search = new Search(manifest, (name) => Promise.resolve(texts.get(name) ?? ""));

  const queries = readFileSync(join(import.meta.dirname, `queries.${lang}.txt`), "utf8");

  it.each(queriesIn(queries))("%s finds %s", async (query, expected) => {
    const { definition, pages } = await search.find(query, undefined, listed);
    const all = definition ? [definition, ...pages] : pages;
    const found = all.slice(0, first).flatMap(namesOf);
    const isFound = found.some((name) => expected.split(" | ").includes(name));
    expect(isFound, `${query} finds ${JSON.stringify(found)}`).toBe(true);
  });
});

/** A page's title with its number, and the headings of its sections that were found. */
function namesOf({ number, title, hits }: Answer): string[] {
  const whole = [number, textOf(title)].filter(Boolean).join(" ");
  return [whole, ...hits.map(({ heading }) => textOf(heading))];
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}
