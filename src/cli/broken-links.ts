/** A link within a site that is broken. */
export interface BrokenLink {
  /** The file of the page that contains it. */
  file: string;
  link: string;
  wrong: string;
}

const address = /\s(?:href|src|content)="(\/[^"]*|#[^"]*)"/g;

/**
 * Finds the links within a site that are broken: outside the base path, to a missing file, or to a
 * missing element.
 *
 * @param pages each page's HTML by its file, such as "book/index.html"
 * @param exists whether the site has a file
 */
export function brokenLinks(
  pages: ReadonlyMap<string, string>,
  exists: (file: string) => boolean,
  base: string,
): BrokenLink[] {
  const broken: BrokenLink[] = [];
  for (const [file, html] of pages) {
    const links = new Set([...html.matchAll(address)].map((match) => match[1]));
    for (const link of links) {
      const wrong = whatIsWrong(link, file, pages, exists, base);
      if (wrong) broken.push({ file, link, wrong });
    }
  }
  return broken;
}

/**
 * Whether a warning about the content names a broken link. A build continues in spite of warnings,
 * so such a link is not a fault of the site.
 *
 * @param warnings their messages
 */
export function isWarned({ link }: BrokenLink, base: string, warnings: readonly string[]): boolean {
  const [path = "", fragment = ""] = link.replaceAll("&amp;", "&").split("#").map(decoded);
  const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
  const end = fragment && `#${fragment}"`;
  return warnings.some((message) => message.includes(inside) && message.includes(end));
}

function whatIsWrong(
  link: string,
  from: string,
  pages: ReadonlyMap<string, string>,
  exists: (file: string) => boolean,
  base: string,
): string | undefined {
  const [path, fragment] = link.replaceAll("&amp;", "&").split("#").map(decoded);
  if (path === undefined) return "is not a valid address: write % as %25";
  if (path && !path.startsWith(base))
    return `does not begin with ${base}, where the site is served`;
  const inside = path.split("?")[0].slice(base.length);
  const file = path === "" ? from : /(^|\/)$/.test(inside) ? `${inside}index.html` : inside;
  if (file === "_live/index.html") return undefined;
  if (!exists(file)) return "leads to no page or file";
  const target = pages.get(file);
  if (fragment && target && !target.includes(` id="${fragment}"`)) return "leads to no heading";
  return undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
