import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { digest } from "../cache/index.ts";
import { knownLangs as langs } from "../i18n/index.ts";
import { searchPages } from "../site/search/search-pages.ts";
import { Search, weigher, withNames, writeIndex, type IndexedPage } from "./index.ts";

const root = join(import.meta.dirname, "../..");
const searched = await searchPages(root, join(root, "content"), langs);

/** The most bytes of the index that a first answer may fetch, gzipped; the code adds about 25 KB. */
const most = 175_000;
const [posts, sectionsOfPost, sentencesOfSection] = [1000, 6, 6];

/** Posts that consist of sentences of other pages, and of words that only they contain. */
function postsOf(pages: readonly IndexedPage[]): IndexedPage[] {
  const sections = pages.flatMap((page) => page.sections);
  const sentences = sections.flatMap(({ text }) => text.match(/[^.?!]+[.?!]/g) ?? []);
  let seed = 1;
  const pick = <T>(from: readonly T[]) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return from[Math.floor((seed / 2 ** 31) * from.length)];
  };
  const word = () => Array.from({ length: 3 }, () => pick([..."가나다라마바사아자차"])).join("");
  return Array.from({ length: posts }, (_, post) => ({
    kind: "post" as const,
    path: `/posts/${post}/`,
    title: `${word()} ${pick(sections).heading}`,
    sections: Array.from({ length: sectionsOfPost }, (_, section) => ({
      anchor: section === 0 ? "" : `s${section}`,
      heading: section === 0 ? "" : pick(sections).heading,
      text: Array.from({ length: sentencesOfSection }, () => `${pick(sentences)} ${word()}`).join(
        " ",
      ),
      code: pick(sections).code,
    })),
  }));
}

describe.each(searched)(
  `With ${posts} posts in $lang, the first answer is light:`,
  ({ lang, pages, forms }) => {
    const all = [...pages, ...postsOf(pages)];
    const { manifest, files } = withNames(writeIndex(all.map(weigher(forms))), "x", digest);
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    const sent = (text: string) => gzipSync(text).length;

    const queries = {
      ko: [
        "역전파",
        "경사 하강법",
        "손실 함수",
        "np.dot",
        "행렬의 곱을 구하는 방법",
        "backpropagation",
      ],
      en: [
        "gradient",
        "backpropagation",
        "loss function",
        "np.dot",
        "how to multiply matrices",
        "the",
      ],
    };
    it.each(queries[lang])("%s", async (query) => {
      let bytes = sent(JSON.stringify(manifest));
      const asked = new Set<string>();
      const search = new Search(manifest, (name) => {
        const text = texts.get(name) ?? "";
        if (!asked.has(name)) bytes += sent(text);
        asked.add(name);
        return Promise.resolve(text);
      });
      const { pages: found } = await search.find(query, undefined, 6);
      expect(found.length).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(most);
    });
  },
);
