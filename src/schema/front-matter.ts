import { z } from "zod";
import { commentProblems } from "./comment-problems.ts";
import { contentPath } from "./content-path.ts";
import { encodingProblems, isLost } from "./encoding.ts";
import { address, addresses, date, flag, tags, text } from "./fields.ts";
import type { Problem } from "./problem.ts";
import { themeKeys, themeKeysOfPlain } from "./theme-keys.ts";
import { validate } from "./validate.ts";
import type { Validated } from "./validate.ts";
import { parseYaml } from "./yaml.ts";
import type { Yaml } from "./yaml.ts";

const [heading, summary] = ["Vectors and matrices", "How arrays are added and multiplied."];

/** The keys of a page with its own address: those of the Jekyll theme's posts, and a few more. */
const article = {
  title: text(heading),
  description: text(summary).optional(),
  date: date.optional(),
  tags: tags.optional(),
  category: text("Guide").optional(),
  series: text("Neural networks from scratch").optional(),
  author: text("kim").optional(),
  draft: flag.optional(),
  pin: flag.optional(),
  pinned: flag.optional(),
  lng_pair: text("vectors").optional(),
  img: text("/images/vectors.png").optional(),
  comments_disable: flag.optional(),
  meta_modify_date: date.optional(),
  meta_description: text(summary).optional(),
  meta_keywords: tags.optional(),
  image_viewer_on: flag.optional(),
  image_lazy_loader_on: flag.optional(),
  on_site_search_exclude: flag.optional(),
  search_engine_exclude: flag.optional(),
  published: flag.optional(),
  redirect_from: addresses.optional(),
  permalink: address.optional(),
  /** The id by which feed readers know the page, from a site that was imported. */
  feed_id: text("https://name.github.io/2020/01/02/vectors").optional(),
  /** Keys of a Jekyll theme that an import kept; they have no effect. */
  jekyll: z.record(z.string(), z.unknown(), { error: "the keys of a Jekyll theme" }).optional(),
};

const sectionError = 'its number in quotes, such as "1" or "1.1"';

const pageKeys = { error: "the keys of the page (title: …, one a line)" };

/** The front matter of a page of the book. */
export const chapterSchema = z.strictObject(
  {
    ...article,
    section: z.string({ error: sectionError }).regex(/^\d+(\.\d+)*$/, { error: sectionError }),
  },
  pageKeys,
);

/** The front matter of a post of the blog. */
export const postSchema = z.strictObject(article, pageKeys);

/** The front matter of a page outside book and blog, such as /about/ or the home page's text. */
export const plainSchema = z.strictObject(article, pageKeys).omit({
  date: true,
  tags: true,
  category: true,
  series: true,
  author: true,
  pin: true,
  pinned: true,
  comments_disable: true,
  feed_id: true,
});

export type ChapterFields = z.output<typeof chapterSchema>;
export type PostFields = z.output<typeof postSchema>;
export type PlainFields = z.output<typeof plainSchema>;

/** The front matter of a page, by the folder of the page. */
export type FrontMatter =
  | { kind: "chapters"; data: ChapterFields }
  | { kind: "posts"; data: PostFields }
  | { kind: "pages"; data: PlainFields };

/** Returns the line of a key. */
export type LineOf = (key: string) => number;

interface Keys {
  page: FrontMatter;
  lineOf: LineOf;
}

/** `rest` are the keys without those that have problems; a title or section has a stand-in. */
export type ParsedFrontMatter =
  (Keys & { ok: true; warnings: Problem[] }) | { ok: false; problems: Problem[]; rest?: Keys };

const block = /^\uFEFF?---[ \t]*\r?\n([^]*?)^---[ \t]*\r?$/m;

/** The lines of a page's front matter; undefined if the page does not start with it. */
export function frontMatterBlock(source: string): string | undefined {
  const match = block.exec(source);
  return match?.index === 0 ? match[0] : undefined;
}

/**
 * Reads a page's front matter and reports every problem with its line.
 * @param path a path with a folder `chapters`, `posts` or `pages`, which determines the kind of
 * page
 */
export function parseFrontMatter(path: string, source: string): ParsedFrontMatter {
  const match = block.exec(source);
  const hasKeys = match?.index === 0;
  const unreadable = undecoded(path, source);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const yaml = withoutEmptyKeys(parseYaml(path, hasKeys ? match[1] : "", 2));
  const page = validatePage(path, yaml);
  const lineOf: LineOf = (key) => yaml.lineOf([key]);
  const warnings = commentProblems(path, yaml);
  if (page.ok) return { ok: true, page: page.data, lineOf, warnings };
  const { rest } = page;
  const problems = hasKeys ? [...page.problems, ...warnings] : [withoutKeys(path, source)];
  return { ok: false, problems, rest: rest && { page: rest, lineOf } };
}

/** Whether a page is read, although it may have lost some letters when it was decoded. */
export function isDecoded(path: string, source: string): boolean {
  return undecoded(path, source).length === 0;
}

function undecoded(path: string, source: string): Problem[] {
  const keys = frontMatterBlock(source);
  // A post that lost a few letters is shown: `markdown` warns of them.
  const isLenient = contentPath(path)?.kind !== "chapters" && !isLost(source);
  return encodingProblems(path, isLenient ? (keys ?? source) : source);
}

function withoutKeys(file: string, source: string): Problem {
  if (/^\uFEFF?---[ \t]*\r?\n/.test(source)) {
    const message = `the keys between two lines "---" lack the second line: add it below the last key`;
    return { file, line: 1, message };
  }
  const blank = /^\uFEFF?(\s+)---[ \t]*(?:\r?\n|$)/.exec(source)?.[1];
  if (blank !== undefined) {
    const line = blank.split("\n").length;
    const message = `there are spaces or blank lines before the first "---": delete them`;
    return { file, line, message };
  }
  const begin = source
    .replace(/^\uFEFF/, "")
    .trimStart()
    .slice(0, 40)
    .split(/\r?\n/)[0]
    .trimEnd();
  const what = begin === "" ? "the page is empty" : `the page starts with ${JSON.stringify(begin)}`;
  const message = `${what}: start it with "---", the keys (title: …, one a line) and another "---"`;
  return { file, line: 1, message };
}

/** A key without a value, such as `category:`, is not given. */
function withoutEmptyKeys(yaml: Yaml): Yaml {
  const { data } = yaml;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return yaml;
  const given = Object.entries(data).filter(([, value]) => value !== null);
  return { ...yaml, data: Object.fromEntries(given) };
}

function mapped<T, U>(result: Validated<T>, change: (data: T) => U): Validated<U> {
  if (result.ok) return { ok: true, data: change(result.data) };
  const { problems, rest } = result;
  return { ok: false, problems, rest: rest && change(rest) };
}

function validatePage(path: string, yaml: Yaml): Validated<FrontMatter> {
  const kind = contentPath(path)?.kind;
  const [others, title] = [themeKeys, path];
  switch (kind) {
    case "chapters": {
      const options = { others, standIns: { title, section: "0" } };
      const result = validate(path, yaml, chapterSchema, options);
      return mapped(result, (data) => ({ kind, data }));
    }
    case "posts": {
      const result = validate(path, yaml, postSchema, { others, standIns: { title } });
      return mapped(result, (data) => ({ kind, data }));
    }
    case "pages": {
      const options = { others: themeKeysOfPlain, standIns: { title } };
      return mapped(validate(path, yaml, plainSchema, options), (data) => ({ kind, data }));
    }
    default:
      throw new Error(`parseFrontMatter: ${path} is in none of chapters/, posts/ and pages/`);
  }
}
