import { escapeHtml } from "../../markdown/html/html.ts";
import type { Page } from "../model/page.ts";
import { withBase } from "./routes.ts";

/** The page to which an old address leads. */
export type Target = Pick<Page, "lang" | "title" | "path">;

/**
 * The HTML of a redirect page, which needs no script: it redirects at once, names the new page as
 * the canonical one, and contains a link for browsers that do not redirect.
 */
export function redirectHtml({ lang, title, path }: Target, site: string, base: string): string {
  const address = encodeURI(withBase(base, path));
  const [href, name] = [address, title].map(escapeHtml);
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${name}</title>
<link rel="canonical" href="${escapeHtml(new URL(address, site).href)}">
<meta http-equiv="refresh" content="0; url=${href}">
<p><a href="${href}">${name}</a></p>
</html>
`;
}
