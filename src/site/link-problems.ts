import type { Problem } from "../schema/index.ts";
import { nearest } from "../schema/index.ts";
import { authorHref } from "./routes.ts";

/** A link as its author wrote it. */
export interface WrittenLink {
  file: string;
  line: number;
  url: string;
}

/** Where links may lead. */
export interface Targets {
  /** The paths of the pages, each with the ids in it; `undefined` where those are not known. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** The addresses of files that are served as they are: "/images/a.svg". */
  files: ReadonlySet<string>;
}

/** A link in a page's hash that carries code; it leads to no heading. */
const carriesCode = /^code=/;

/**
 * The links of a page that lead nowhere: to no page, file or heading of the site, or to a place that
 * depends on the page's own address.
 *
 * @param path the address of the page, without the base
 */
export function linkProblems(
  path: string,
  links: readonly WrittenLink[],
  targets: Targets,
): Problem[] {
  return links.flatMap(({ file, line, url }) => {
    const wrong = whatIsWrong(url, file, path, targets);
    return wrong ? [{ file, line, message: `the link "${url}" ${wrong}` }] : [];
  });
}

function whatIsWrong(
  url: string,
  file: string,
  from: string,
  { pages, files }: Targets,
): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return undefined;
  if (url === "") return "has no address: write one between the brackets";
  if (!/^[/#]/.test(url)) {
    return "depends on the address of the page: begin it with /, such as /book/1/1-1/";
  }
  const address = decoded(url.startsWith("#") ? from + url : authorHref("/")(url, file));
  if (address === undefined) return "has a % without two hexadecimal digits: write %25";
  const [, path, fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  if (!path.endsWith("/")) {
    if (files.has(path)) return undefined;
    return `leads to no file: put one at public${path}${meant(path, [...files])}`;
  }
  if (!pages.has(path)) {
    return `leads to no page: there is nothing at ${path}${meant(path, [...pages.keys()])}`;
  }
  const ids = pages.get(path);
  if (!fragment || !ids || ids.has(fragment) || carriesCode.test(fragment)) return undefined;
  return `leads to no heading, cell or term: ${path} has no "${fragment}"${meant(fragment, [...ids])}`;
}

function meant(word: string, known: readonly string[]): string {
  const likely = nearest(word, known);
  return likely ? `; did you mean "${likely}"?` : "";
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}
