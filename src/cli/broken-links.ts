const address = /\s(?:href|src|content)="(\/[^"]*|#[^"]*)"/g;

/**
 * Finds the links within a site that are broken: outside the base path, to a missing file, or to a
 * missing element.
 *
 * @param pages each page's HTML by its file, such as "book/index.html"
 * @param exists whether the site has a file
 * @returns one line for each: "file: address: what is wrong"
 */
export function brokenLinks(
  pages: ReadonlyMap<string, string>,
  exists: (file: string) => boolean,
  base: string,
): string[] {
  const broken: string[] = [];
  for (const [file, html] of pages) {
    const links = new Set([...html.matchAll(address)].map((match) => match[1]));
    for (const link of links) {
      const wrong = whatIsWrong(link, file, pages, exists, base);
      if (wrong) broken.push(`${file}: ${link}: ${wrong}`);
    }
  }
  return broken;
}

function whatIsWrong(
  link: string,
  from: string,
  pages: ReadonlyMap<string, string>,
  exists: (file: string) => boolean,
  base: string,
): string | undefined {
  const [path, fragment] = decodeURIComponent(link.replaceAll("&amp;", "&")).split("#");
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
