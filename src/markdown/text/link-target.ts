const language = "(?:ko|en)(?:-[a-z]{2})?";

/**
 * Removes the language from the target of a link: the folder /en/ or /ko/ of this site, or a part of the
 * path or the first subdomain of another site. It also removes what depends on the language:
 * fragments, which are named after headings, and the paths below subdomains such as
 * ko.wikipedia.org.
 *
 * @example targetOf("/en/book/1/#a") // => "/book/1/#"
 */
export function targetOf(url: string): string {
  const [path, fragment] = url.split("#");
  const mark = fragment === undefined ? "" : "#";
  if (!/^https?:/.test(path)) return path.replace(/^\/(?:ko|en)\//, "/") + mark;
  const host = new RegExp(`^https?://${language}\\.([^/]+).*`, "i");
  if (host.test(path)) return path.replace(host, "https://*.$1/");
  return path.replace(new RegExp(`/${language}(?=/|$)`, "gi"), "/*") + mark;
}
