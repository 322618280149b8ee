import { inOneLine } from "../../cell/visible.ts";
import type { Problem } from "../../schema/index.ts";
import { nearest, nearestAddress } from "../../schema/index.ts";
import { authorHref } from "../addresses/routes.ts";

/** A link as its author wrote it. */
export interface WrittenLink {
  file: string;
  line: number;
  url: string;
}

/** The valid targets of links. */
export interface Targets {
  /** The paths of the pages, each with its ids; `undefined` if these are not known. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** The addresses of pages that are not published, and why. */
  left: ReadonlyMap<string, "draft" | "future">;
  /** The addresses of files that are served unchanged, such as "/images/a.svg", in NFC. */
  files: ReadonlySet<string>;
  /** Those of them that pages chose, with `permalink` or `redirect_from`. */
  own: ReadonlySet<string>;
}

/** A hash that contains shared code, and so does not name a heading. */
const carriesCode = /^code=/;

/**
 * Reports the broken links of a page: those to pages, files or headings that do not exist, and
 * relative ones, which would depend on the page's own address. Outside the book they are warnings,
 * since old posts contain such links.
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
    if (!wrong) return [];
    const problem: Problem = { file, line, message: inOneLine(`the link "${url}" ${wrong}`) };
    return /(?:^|\/)(?:posts|pages)\//.test(file) ? [{ ...problem, warning: true }] : [problem];
  });
}

function whatIsWrong(
  url: string,
  file: string,
  from: string,
  targets: Targets,
): string | undefined {
  const { pages, left, files, own } = targets;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return mistyped(url);
  if (url === "") return "has no address: write one between its parentheses";
  if (!/^[/#]/.test(url)) {
    if (/\.(?!mdx?$|html?$)\w{2,4}$/.test(url)) {
      return "depends on the address of the page: put the file into public/ and start it with /, such as /a.pdf";
    }
    return relativeLink(url, from, targets);
  }
  const address = decoded(url.startsWith("#") ? from + url : authorHref("/", () => own)(url, file));
  if (address === undefined) return "has a % without two hexadecimal digits: write %25";
  const [, path, fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  if (!path.endsWith("/")) {
    if (files.has(path)) return undefined;
    return `leads to a file that does not exist: add public${path}${meantAddress(path, [...files])}`;
  }
  if (!pages.has(path)) {
    const why = left.get(path);
    if (why === "draft") return `leads to a draft: publish ${path}, or remove the link`;
    if (why === "future") {
      return `leads to ${path}, whose date is in the future: give this page a later date, or remove the link`;
    }
    return `leads to a page that does not exist: ${path}${meantAddress(path, [...pages.keys()])}`;
  }
  const ids = pages.get(path);
  if (!fragment || !ids || ids.has(fragment) || carriesCode.test(fragment)) return undefined;
  return `leads to a heading, cell or term that does not exist: ${path} has no "${fragment}"${meantId(fragment, [...ids])}`;
}

/** What is wrong with a link that starts at the address of its page, or at its file. */
function relativeLink(url: string, from: string, { pages }: Targets): string {
  const [, path, rest] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  const stem = path.replace(/\.(?:mdx?|html?)$/, "");
  const [atPage, atFile] = [from, from.replace(/\/$/, "")].map((start) => {
    const address = decoded(new URL(encodeURI(stem), `http://a${encodeURI(start)}`).pathname);
    return address?.replace(/\/?$/, "/") ?? from;
  });
  const found = [atPage, atFile].find((address) => pages.has(address));
  if (found) return `depends on the address of the page: write ${found}${rest}`;
  // What Liquid would write there is unknown.
  if (path.includes("{")) return "depends on the address of the page: start it with /";
  return `depends on the address of the page, and leads to ${atPage}, which does not exist: start it with /${meantAddress(atPage, [...pages.keys()])}`;
}

function meantAddress(address: string, known: readonly string[]): string {
  return asked(nearestAddress(address, known));
}

function meantId(id: string, known: readonly string[]): string {
  return asked(nearest(id, known));
}

function asked(likely: string | undefined): string {
  return likely ? `; did you mean "${likely}"?` : "";
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url).normalize("NFC");
  } catch {
    return undefined;
  }
}

/** What is wrong with the beginning of an address that names its scheme. */
function mistyped(url: string): string | undefined {
  const [begin = "", scheme = "", slashes = ""] = /^([a-z]+):(\/*)/i.exec(url) ?? [];
  const known = ["http", "https"];
  const meant = known.includes(scheme.toLowerCase())
    ? scheme
    : slashes.length > 1 && !others.includes(scheme) && nearest(scheme, known);
  if (!meant || begin === `${meant}://`) return undefined;
  return `starts with "${begin}": did you mean "${meant}://"?`;
}

/** Schemes that resemble those of the web. */
const others = ["ftp", "ftps"];
