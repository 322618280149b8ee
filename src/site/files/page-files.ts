import { codeDigest, digest } from "../../cache/index.ts";
import { formatDay } from "../../i18n/index.ts";
import { allViews } from "../views/all-views.ts";
import { readContent } from "../content/content.ts";
import type { Content } from "../content/content.ts";
import { langs } from "../model/languages.ts";
import { llmsOf } from "./llms.ts";
import { madeOf } from "../model/made.ts";
import { pageMarkdown } from "./page-markdown.ts";
import type { PageSource } from "./page-markdown.ts";
import { ownAddresses, ownAddressesStamp, ownNames } from "../addresses/own-addresses.ts";
import { translationsOf } from "../model/pairs.ts";
import { authorHref, llmsPath, markdownPath, withBase } from "../addresses/routes.ts";
import { siteIn } from "../content/settings.ts";
import { robotsOf, sitemapOf } from "./sitemap.ts";
import type { View } from "../views/view.ts";

/** A file beside the pages, with its address without the base as the name. */
export interface PageFile {
  name: string;
  /** A digest of what the text is made from. */
  key: string;
  text: () => string;
}

/** The address of a site: its host, and its base. */
export interface Served {
  url: string;
  base: string;
}

/**
 * The files that programs read in place of pages: the sitemap, robots.txt, llms.txt, and each page as
 * Markdown. Also returns the views of all pages. Returns none while site.yml lacks what a site needs.
 *
 * @param content what was read of the content, if it was
 */
export function pageFiles(
  contentDir: string,
  { url, base }: Served,
  content?: Content,
): { files: PageFile[]; views: View[]; titles: Record<string, string> } {
  const site = siteIn(contentDir);
  if (!site) return { files: [], views: [], titles: {} };
  const { pages, shown } = content ?? readContent(contentDir);
  const absolute = (path: string) => new URL(withBase(base, path), url).href;
  const written = authorHref(
    base,
    () => ownAddresses(contentDir),
    () => ownNames(contentDir),
  );
  const sources = new Map(shown.map((one) => [one.file, one]));
  const views = allViews(pages, site, madeOf(pages, contentDir));
  // The texts of all pages cost more than that of a page that an author has edited.
  code ??= codeDigest(new URL("./page-markdown.ts", import.meta.url).href);
  const common = [code, url, base, langs, ownAddressesStamp(contentDir)];
  const markdown = pages.map((page): PageFile => {
    const { lang, path, file, title, date } = page;
    const [translation] = translationsOf(page, pages);
    const author = site.authors.find(({ id }) => id === page.author)?.name[lang];
    const facts = [absolute(path), date && formatDay(lang, date.day), author];
    const source = sources.get(file);
    const other = translation && sources.get(translation.file);
    const made: Omit<PageSource, "source" | "translation"> = {
      lang,
      file,
      title,
      facts: facts.filter((fact) => fact !== undefined),
    };
    return {
      name: markdownPath(path),
      key: digest([common, made, source?.digest, other?.digest]),
      text: () =>
        pageMarkdown(
          { ...made, source: source?.text ?? "", translation: other?.text },
          (address) => new URL(written(address, file), url).href,
        ),
    };
  });
  const files = [
    whole("/sitemap.xml", sitemapOf(views, absolute)),
    whole("/robots.txt", robotsOf(absolute)),
    ...langs.map((lang) => whole(llmsPath(lang), llmsOf(lang, pages, site, absolute))),
    ...markdown,
  ];
  return { files, views, titles: site.title };
}

let code: string | undefined;

/** A file of which nothing but the text tells what it is made from. */
function whole(name: string, text: string): PageFile {
  return { name, key: digest(text), text: () => text };
}
