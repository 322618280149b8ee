import { isSeq, parseDocument } from "yaml";
import type { Scalar } from "yaml";
import { isZone } from "../address/zone.ts";
import { isWebAddress, list, text } from "../read/config.ts";
import type { Config } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import type { Author } from "./authors.ts";
import { introductionOf } from "./introduction.ts";
import { langs } from "./language.ts";
import { listsInMenu } from "./menu.ts";
import type { MenuLink } from "./menu.ts";
import { analyticsIn, commentsIn } from "./services.ts";
import { verificationsIn } from "./verifications.ts";
import { yamlText } from "./yaml-text.ts";

/** The settings of the new site that do not come from `_config.yml`. */
export interface NewSettings {
  languages: readonly string[];
  authors: readonly Author[];
  /** The links of the header, if the blog lists them. */
  menu: readonly MenuLink[];
  /** Whether a page of this name is in `content/pages`. */
  hasPage(name: string): boolean;
}

/** What the menu of a blog does not link: the book, and what readers use beside it. */
const ofBook: unknown[] = ["book", "play", "api", "glossary", "proof"];

/** Lists of all posts, to one of which the header leads. */
const listsOfPosts = ["/posts/", "/archive/"];

/** The address that site.yml has before its author sets one. */
export const unset = "https://example.github.io";

/** Adds the authors of imported documents to a site.yml that its author has already filled in. */
export function withAuthors(
  source: string,
  authors: readonly Author[],
  languages: readonly string[],
) {
  const document = parseDocument(source);
  const known = list((document.toJS() as { authors?: unknown } | null)?.authors);
  const ids = known.map((author) => (isKeys(author) ? author.id : undefined));
  const added = authors.filter(({ id }) => !ids.includes(id));
  if (document.errors.length > 0 || added.length === 0) return source;
  for (const { id, name } of added) document.addIn(["authors"], personOf(id, name, languages));
  return yamlText(document);
}

function personOf(id: string, name: string, languages: readonly string[]) {
  return { id, name: Object.fromEntries(languages.map((lang) => [lang, name])) };
}

/**
 * Fills site.yml in from `_config.yml`; undefined if its author has already done so.
 * @param source the present site.yml
 */
export function settingsFrom(
  source: string,
  config: Config,
  { languages, authors, menu: links, hasPage }: NewSettings,
): string | undefined {
  const document = parseDocument(source);
  if (document.errors.length > 0 || document.get("url") !== unset) return undefined;
  const { all } = config;
  const inEach = (value: string) => Object.fromEntries(languages.map((lang) => [lang, value]));
  const { title, description: about } = introductionOf(config);
  document.set("title", document.createNode(inEach(title), { flow: true }));
  document.set("description", document.createNode(inEach(about)));
  // The address can have a path, which belongs to the base in site.yml.
  const { origin, pathname } = new URL(isWebAddress(config.url) ? config.url : unset);
  const below = pathname.replace(/\/+$/, "");
  document.set("url", origin);
  document.set("base", `${below}${config.baseurl}/`);
  if (isZone(config.timezone)) document.set("timezone", config.timezone);
  if (config.future) document.set("future", true);
  const people = authors.map(({ id, name }) => personOf(id, name, languages));
  // A blog in one language replaces the book and the posts that came with the project. Else they
  // name its author until they are deleted.
  const isAlone = languages.length === 1;
  const others = list((document.toJS() as { authors?: unknown }).authors).filter(
    (author) => !isAlone && isKeys(author) && !authors.some(({ id }) => id === author.id),
  );
  const isKept = ({ value }: Scalar) =>
    !ofBook.includes(value) && (value !== "about" || hasPage("about"));
  if (isAlone) {
    document.delete("translations");
    const menu = document.get("menu");
    if (isSeq<Scalar>(menu)) menu.items = menu.items.filter(isKept);
  }
  if (links.length > 0) {
    const [root] = languages;
    const menu = links.map(({ title: words, translated = words, url }) =>
      words === undefined || translated === undefined
        ? listsInMenu[url]
        : { title: { ...inEach(translated), [root]: words }, url },
    );
    const posts = links.some(({ url }) => listsOfPosts.includes(url)) ? [] : ["posts"];
    document.set("menu", document.createNode([...posts, ...menu]));
  }
  const shown = document.get("menu");
  const isLinked = links.some(({ url }) => /^\/(?:\w\w\/)?contacts\/?$/.test(url));
  if (isSeq(shown) && hasPage("contacts") && !isLinked) shown.add("contacts");
  document.set("authors", document.createNode([...people, ...others]));
  const repository = repositoryIn(all);
  if (repository) document.set("repository", repository);
  if (languages.join() !== langs.join())
    document.set("languages", document.createNode(languages, { flow: true }));
  const verifications = verificationsIn(all);
  if (verifications) document.set("verifications", verifications);
  document.set("comments", document.createNode(commentsIn(all)));
  document.set("analytics", document.createNode(analyticsIn(all)));
  return yamlText(document);
}

function repositoryIn(all: Record<string, unknown>): string | undefined {
  const name = text(all.repository) || text(all.github_repo);
  if (/^https:\/\//.test(name)) return name;
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? `https://github.com/${name}` : undefined;
}
