import type { Made } from "./map/made.ts";
import { addressOfFile } from "./map/redirects.ts";
import { redirectTarget } from "./map/template.ts";
import type { OldDocument, OldSite, Remark } from "./old-site.ts";
import { text } from "./read/config.ts";
import type { Row } from "./report.ts";

// The rows of the table for files that are not in the new site, or only as of an earlier import.

/** Tells of a page of the old theme, such as a list of tags, that this site replaces. */
export function remadeRow(
  document: OldDocument,
  redirects: ReadonlyMap<string, string>,
  own: Made,
  layouts: OldSite["layouts"],
): Row {
  const { path, files, remarks } = document;
  const [file] = files;
  if (file !== undefined && !/\.x?html?$/.test(file) && !redirects.has(addressOfFile(file))) {
    return { path, state: "left", remarks: [...remarks, madeRemark(file, own)] };
  }
  const [to] = files.flatMap((file) => redirects.get(addressOfFile(file)) ?? []);
  const what = redirectTarget(document)
    ? "it redirects"
    : "it contains no text of its own, or lists pages";
  const message = `${what}: ${to === undefined ? "this site makes such a page itself" : `its address leads to ${to}`}`;
  const said: Remark = { severity: "changed", line: 1, message };
  return { path, state: "left", remarks: [...remarks, said, ...layoutRemarks(document, layouts)] };
}

/** A loop of a layout over data, or over what a page writes in its front matter. */
const dataInLayout = /\{%-?\s*for\s+\w+\s+in\s+(?:site\.data|page\.(?!tags|categories|posts)\w)/;

/** Tells that the layout of a page without a text shows data, as al-folio shows a curriculum vitae. */
function layoutRemarks({ url, source, data }: OldDocument, layouts: OldSite["layouts"]): Remark[] {
  const layout = text(data.layout);
  if (url === "/" || source.trim() !== "" || !dataInLayout.test(layouts[layout] ?? "")) return [];
  const message = `its layout, ${layout}, shows data, which is not imported: copy what the old built site shows at ${url} into a page`;
  return [{ severity: "lost", line: 1, message }];
}

/** Why the new site does not need a file that Liquid made, such as `search.json`; undefined if it may need it. */
export function whyNotNeeded(file: string, { isMade }: Made): string | undefined {
  if (isMade(file) || ours.test(file)) return "this site makes such a file itself";
  return ofTheme.test(file) ? "it belongs to the theme, which is not imported" : undefined;
}

function madeRemark(file: string, own: Made): Remark {
  const line = 1;
  const why = whyNotNeeded(file, own);
  if (why !== undefined) return { severity: "changed", line, message: why };
  const message = `Liquid made it, and it is not a page: if you still need it, copy /${file} from the old built site to public/${file}`;
  return { severity: "lost", line, message };
}

/** Indexes of searches, feeds and sitemaps; not `research.txt`, `feedback.json` or `atomic.json`. */
const ours =
  /(?:(?<!re)search|sitedata|lunr|feeds?(?![a-z])|(?<![a-z])atom(?![a-z])|rss|sitemap)[^/]*$|(?:^|\/)(?:robots\.txt|manifest\.json|simple-jekyll[^/]*)$/i;
const ofTheme =
  /\.(?:css|map|js|mjs|webmanifest)$|(?:^|\/)(?:(?:browser|ie)config\.xml|swconf[^/]*|sw\.js|_headers|_redirects)$/i;

/**
 * Tells of a file that is not copied, such as a home page without front matter.
 * @param owner the document of the old site whose address it has, if there is one
 */
export function omittedRow(
  path: string,
  address: string,
  owner: OldDocument | undefined,
  own: Made,
): Row {
  const { severity, why } = reasonToOmit(address, owner, own);
  const message = `it is not copied, because ${why}`;
  return { path, state: "left", remarks: [{ severity, line: 1, message }] };
}

function reasonToOmit(
  address: string,
  owner: OldDocument | undefined,
  { isMade }: Made,
): { severity: Remark["severity"]; why: string } {
  if (isMade(address)) {
    const why = `this site makes /${address} itself`;
    return { severity: address.endsWith(".html") ? "review" : "changed", why };
  }
  if (owner === undefined) {
    return { severity: "lost", why: `pages of this site are at /${address} or below: rename it` };
  }
  // Jekyll writes files over pages, and posts and the documents of collections over files.
  return owner.kind === "page"
    ? { severity: "lost", why: `a document of the old site has the address /${address}` }
    : { severity: "changed", why: `the old site showed ${owner.path} at /${address}` };
}

/** Tells of a document that is kept aside. */
export function leftRow({ path, remarks }: OldDocument, reasons: Remark[]): Row {
  return { path, state: "left", to: `imported/aside/${path}`, remarks: [...remarks, ...reasons] };
}

/** Reports a document that an earlier import converted and this one could not convert. */
export function earlierRow({ path, remarks }: OldDocument, to: string, failed: string): Row {
  const message = `${failed}: ${to} stays as an earlier import wrote it`;
  const said: Remark = { severity: "review", line: 1, message };
  return { path, state: "review", to, remarks: [...remarks, said] };
}
