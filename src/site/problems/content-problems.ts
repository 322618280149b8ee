import { names } from "../../api/names.ts";
import { proseProblems } from "../../markdown/prose/prose-problems.ts";
import type { ReadPage } from "../../markdown/prose/prose-problems.ts";
import { isDecoded } from "../../schema/index.ts";
import type { Problem } from "../../schema/index.ts";
import { addressProblems } from "./address-problems.ts";
import { dateProblems } from "./date-problems.ts";
import { deadLinks } from "./dead-links.ts";
import { drawingProblems } from "./drawing-problems.ts";
import { fixedAddresses } from "../addresses/fixed-addresses.ts";
import { langs, rootLang } from "../model/languages.ts";
import { listViews } from "../views/list-views.ts";
import type { ListView } from "../views/list-pages.ts";
import { linkProblems } from "./link-problems.ts";
import { menuLinkProblems } from "./menu-links.ts";
import { madeOf } from "../model/made.ts";
import type { Made } from "../model/made.ts";
import type { Targets, WrittenLink } from "./link-problems.ts";
import { ownAddresses } from "../addresses/own-addresses.ts";
import { pathOfFile } from "../model/page.ts";
import { pairedAddresses } from "./paired-addresses.ts";
import { redirectLoops } from "../addresses/redirect-loops.ts";
import { redirectsIn } from "../addresses/redirects-file.ts";
import type { WrittenRedirect } from "../addresses/redirects-file.ts";
import { previewProblems } from "./preview-problems.ts";
import { privacyProblems } from "./privacy-problems.ts";
import { readPages, readPagesOnce } from "../texts/read-pages.ts";
import { linesOf, settingsOf, siteIn } from "../content/settings.ts";
import { signProblems } from "./sign-problems.ts";
import { spacesProblems } from "./spaces-problems.ts";
import { spellingProblems } from "./spelling-problems.ts";
import {
  apiPath,
  feedsOf,
  glossaryPath,
  homePath,
  langOfFile,
  llmsPath,
  markdownPath,
} from "../addresses/routes.ts";

/** Files that a build adds. */
const added = ["/cells.json", "/licenses.txt", "/python.zip", "/sitemap.xml", "/robots.txt"];

export interface ProblemsOptions {
  /** The base of the site for which texts are rendered at the same time, if a build follows. */
  base?: string;
  /** Whether to include unpublished pages, as in development. */
  hidden?: boolean;
}

/**
 * Finds all problems of the content except those of its cells: in settings, front matter, files and
 * the text of pages, differences between a page and its translation, and broken links. The result
 * is sorted by file and line.
 *
 * @param root the project's folder
 * @param contentDir the path of content/, with which the paths of problems start
 */
export async function contentProblems(
  root: string,
  contentDir: string,
  { base, hidden }: ProblemsOptions = {},
): Promise<Problem[]> {
  const read = base === undefined ? readPages : readPagesOnce;
  const content = await read({ root, contentDir, base, hidden });
  const { read: pages, pages: own, terms } = content;
  const site = siteIn(contentDir);
  const made = madeOf(own, contentDir);
  const lists = site ? listViews(own, site) : [];
  const fixed = [...fixedAddresses(own, made), ...lists.map(({ path }) => path)];
  const markdown = own.map(({ path }) => markdownPath(path));
  const served = [...added, ...langs.map(llmsPath), ...markdown, ...feedFiles(lists)];
  const files = [...content.files, ...served, ...fixed];
  const pathOf = new Map(own.map(({ file, path }) => [file, path]));
  const written = redirectsIn(contentDir);
  const loops = redirectLoops(written);
  const endless = new Set(loops.map(({ redirect }) => redirect));
  const arriving = written.filter((redirect) => !endless.has(redirect));
  const redirects = [
    ...own.flatMap((page) => page.redirects),
    ...written.flatMap(({ from }) => from),
  ];
  const targets: Targets = {
    pages: addresses([...fixed, ...redirects], pages, pathOf, made, terms),
    left: content.left,
    files: new Set([...files, ...redirects].map((path) => path.normalize("NFC"))),
    own: ownAddresses(contentDir),
  };
  // Of a text in another encoding, only that is reported, with the front matter.
  const lost = new Set(
    content.shown.flatMap((one) => (isDecoded(one.file, one.text) ? [] : one.file)),
  );
  const decoded = pages.filter(({ file }) => !lost.has(file));
  const problems: Problem[] = [
    ...content.problems,
    ...deadLinks(root),
    ...(await drawingProblems(root, contentDir)),
    ...previewProblems(own, root, content.lineIn),
    ...dateProblems(own, content.lineIn),
    ...spellingProblems(own, content.lineIn),
    ...addressProblems(own, written, new Set(files), content.lineIn),
    ...loops.map(({ problem }) => problem),
    ...linkProblems(homePath(rootLang), arriving.map(linkOf), targets),
    ...(site ? menuLinkProblems(site, own, targets, linesOf("menu", contentDir)) : []),
    ...(site ? privacyProblems(site, contentDir) : []),
    ...proseProblems(decoded, pairedAddresses(own, lists, targets.own)),
    ...signProblems(own, content.lineIn),
    ...spacesProblems(own, content.lineIn),
    ...pages.flatMap(({ file, prose }) => {
      const items = prose.sections.flatMap(({ items }) => items);
      const links = items.flatMap(({ kind, written, line }) =>
        kind === "link" ? [{ file, line, url: written }] : [],
      );
      return linkProblems(pathOf.get(file) ?? homePath(langOfFile(file)), links, targets);
    }),
  ];
  return (
    settingsOf(contentDir).strict
      ? problems.map(({ warning, kind, ...problem }) => problem)
      : problems
  ).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** The addresses of the feeds of all posts, and of lists. */
function feedFiles(lists: readonly ListView[]): string[] {
  const ofAll = langs.map((lang) => feedsOf(homePath(lang), ""));
  const all = [...ofAll, ...lists.flatMap(({ feeds }) => feeds ?? [])];
  return all.flatMap(({ rss, json }) => [rss, json]);
}

/** The address to which a line of redirects.yml leads. */
function linkOf({ file, line, to }: WrittenRedirect): WrittenLink {
  return { file, line, url: to };
}

/** The addresses of the site's pages, with their ids where these are known. */
function addresses(
  fixed: readonly string[],
  pages: readonly ReadPage[],
  pathOf: ReadonlyMap<string, string>,
  made: Made,
  terms: ReadonlySet<string> | undefined,
): Targets["pages"] {
  const found = new Map<string, ReadonlySet<string> | undefined>();
  for (const path of fixed) if (path.endsWith("/")) found.set(path, undefined);
  for (const lang of langs) {
    if (made.cells) for (const name of names) found.set(apiPath(lang, name), undefined);
    if (made.terms) found.set(glossaryPath(lang), terms);
  }
  for (const { file, prose } of pages) {
    const path = pathOf.get(file) ?? pathOfFile(file);
    // A page that cannot be parsed may contain any heading.
    const known = prose.sections.length > 0;
    if (path !== undefined) found.set(path, known ? new Set(prose.anchors) : undefined);
  }
  return found;
}
