const language = "(?:ko|en)(?:-[a-z]{2})?";

/**
 * Where a link leads, but for the language: the site's own folder /en/, a part of another site's path
 * or its first subdomain. Fragments are named for headings, which have a language too; and what
 * subdomains such as ko.wikipedia.org call their pages.
 *
 * @example targetOf("/en/book/1/#a") // => "/book/1/#"
 */
export function targetOf(url: string): string {
  const [path, fragment] = url.split("#");
  const mark = fragment === undefined ? "" : "#";
  if (!/^https?:/.test(path)) return path.replace(/^\/en\//, "/") + mark;
  const host = new RegExp(`^https?://${language}\\.([^/]+).*`, "i");
  if (host.test(path)) return path.replace(host, "https://*.$1/");
  return path.replace(new RegExp(`/${language}(?=/|$)`, "gi"), "/*") + mark;
}
