import { Feed, type Item } from "feed";

/** A feed without its entries. All addresses are absolute. */
export interface Channel {
  lang: string;
  title: string;
  description: string;
  /** The page that lists the entries. */
  link: string;
  /** The address of the feed itself. */
  self: string;
}

export interface Entry {
  /** Never changes, so that readers do not see an entry twice. */
  id: string;
  title: string;
  link: string;
  summary: string;
  html: string;
  published?: string;
  updated?: string;
  author?: { name: string; link: string };
  category?: string;
  tags: string[];
}

/** The most entries of a feed. */
export const longest = { all: 30, some: 10 };

/** The characters that XML forbids, such as those of colours in a terminal's output. */
const notInXml = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]|\p{Surrogate}/gu;

/** A feed as RSS 2.0. */
export function rssOf(channel: Channel, entries: readonly Entry[]): string {
  const rss = feedOf(channel, entries, "rss").rss2().replace(notInXml, "");
  const isDated = entries.some(({ published, updated }) => published ?? updated);
  return isDated ? rss : rss.replace(/\s*<lastBuildDate>.*?<\/lastBuildDate>/, "");
}

/** The same as a JSON Feed, https://jsonfeed.org/. */
export function jsonOf(channel: Channel, entries: readonly Entry[]): string {
  return feedOf(channel, entries, "json").json1();
}

function feedOf(channel: Channel, entries: readonly Entry[], format: "rss" | "json"): Feed {
  const { lang, title, description, link, self } = channel;
  const dates = entries.flatMap(({ published, updated }) => updated ?? published ?? []);
  const feed = new Feed({
    id: link,
    title,
    description,
    link,
    language: lang,
    generator: false,
    // Not the time of the build, which would change a feed without news.
    updated: new Date(dates.sort().at(-1) ?? 0),
    feedLinks: { [format]: self },
  });
  for (const entry of entries) {
    const { id, title, link, summary, html, published, updated, author, category, tags } = entry;
    const date = updated ?? published;
    const item = {
      id,
      title,
      link,
      date: date === undefined ? undefined : new Date(date),
      published: published === undefined ? undefined : new Date(published),
      description: summary,
      content: html,
      category: [...(category ? [category] : []), ...tags].map((name) => ({ name })),
      // RSS knows authors by their e-mail addresses only.
      ...(author && format === "rss"
        ? { extensions: [{ name: "dc:creator", objects: { _text: author.name } }] }
        : { author: author && [author] }),
    };
    // Both formats leave out the date of an entry without one, which the type requires.
    feed.addItem(item as Item);
  }
  return feed;
}
