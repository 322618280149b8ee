import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { withEmoji } from "../../document/index.ts";
import type { Macros } from "../../document/index.ts";
import { derivedFiles, isNothingFound } from "../address/derived.ts";
import { whyNotNeeded } from "../left-rows.ts";
import { redirectsOf } from "../map/redirects.ts";
import { withoutLanguage } from "../map/polyglot.ts";
import { Resolver } from "../map/resolve.ts";
import type { OldDocument, OldSite } from "../old-site.ts";
import { planOf } from "../plan.ts";
import type { Planned } from "../planned.ts";
import { addressTable } from "../run/shared.ts";
import type { Project } from "../write/own-pages.ts";
import type { BuiltPages } from "./built-pages.ts";
import { isOwnFile, ownFiles, withOldLinks } from "./one-address.ts";
import { missingUnits } from "./missing.ts";
import type { Missing } from "./missing.ts";
import { builtPage } from "./page.ts";
import { unitsInSource } from "./source.ts";
import { treeOf } from "./tree.ts";
import { undatedPages } from "./undated.ts";
import { squeezed, wordsIn } from "./squeezed.ts";
import { formulaText, markFormulas, unitsOf } from "./units.ts";
import { withoutPlaced } from "./items.ts";
import type { Unit } from "./items.ts";

/** How a document of the old site compares with its page in the new one. */
export interface Compared {
  path: string;
  /** Why the page could not be compared; undefined if it was. */
  failed?: string;
  units: number;
  missing: Missing[];
  /** The first sign of each kind of markup that was not converted. */
  leftovers: string[];
}

export interface Comparison {
  documents: Compared[];
  /** The files of the old built site that have no counterpart in the new one. */
  unanswered: string[];
  answered: number;
}

/**
 * Compares each document of the old site with its page in the new one, and checks each
 * old address.
 * @param built the pages of the old site as Jekyll built it, without layouts; undefined to compare with sources
 * @param base the base path of the new site
 * @param project the project of the new site
 */
export function compareSites(
  site: OldSite,
  dist: string,
  built: BuiltPages | undefined,
  base: string,
  project: Project,
): Comparison {
  const plan = planOf(site, project);
  const table = addressTable(site, plan, redirectsOf(site, plan), new Map());
  const resolver = new Resolver(table);
  const shown = plan.planned.filter(({ document }) => document.files.length > 0);
  const own = ownFiles(site.documents);
  const pages = built === undefined ? [] : [...built.keys()].filter(isHtmlOfOldSite);
  const undated = undatedPages(
    shown.map(({ document }) => document),
    pages,
  );
  // Without its plugin, Jekyll does not put a document into the folder of its language.
  const besideFolders = site.documents.flatMap((document) =>
    document.language === undefined
      ? []
      : document.files.map((file) => withoutLanguage(document, file)),
  );
  const misplaced = new Set([...undated.values(), ...besideFolders]);
  const documents = shown.map((planned) => {
    const { document } = planned;
    // Without its plugin, Jekyll does not read the folder of translations.
    const isBuilt = !document.path.startsWith("_i18n/");
    const others = [own.get(document.path), undated.get(document)];
    const html =
      isBuilt && built !== undefined
        ? oldPage(document, built, others, (text) => withOldLinks(text, site.documents, own))
        : undefined;
    return compared(planned, dist, html, base, {
      ...{ resolver, plugins: site.config.plugins, macros: site.macros },
    });
  });
  const files = [
    ...site.documents.flatMap((document) =>
      document.files.filter(
        (file) => /\.x?html?$/.test(file) || whyNotNeeded(file, plan.own) === undefined,
      ),
    ),
    ...site.statics.map(({ address }) => address),
    ...derivedFiles(site).keys(),
    ...[...plan.replaced].flatMap(([file, { shows }]) => (shows === "feed" ? [file] : [])),
    ...pages.filter((file) => !misplaced.has(file)),
  ];
  const old = [...new Set(files)].sort();
  // A host shows 404.html wherever there is nothing, also where the old page for it was.
  const isAnswered = (file: string) =>
    existsSync(join(dist, isNothingFound(file) ? "404.html" : file));
  const unanswered = old.filter((file) => !isAnswered(file));
  return { documents, unanswered, answered: old.length - unanswered.length };
}

function isHtmlOfOldSite(file: string): boolean {
  return file.endsWith(".html") && !isOwnFile(file);
}

/** What Jekyll wrote of a document; undefined if it wrote nothing. */
function oldPage(
  document: OldDocument,
  built: BuiltPages,
  others: readonly (string | undefined)[],
  mend: (html: string) => string,
): { html: string | undefined } {
  const files = [...others, withoutLanguage(document, document.files[0])];
  const html = files.map((file) => file && built.get(file)).find((one) => one !== undefined);
  return { html: html === undefined ? undefined : mend(html) };
}

function compared(
  { document, place, lang }: Planned,
  dist: string,
  old: { html: string | undefined } | undefined,
  base: string,
  { resolver, plugins, macros }: { resolver: Resolver; plugins: readonly string[]; macros: Macros },
): Compared {
  const { path, files } = document;
  const nothing = { path, units: 0, missing: [], leftovers: [] };
  const html = htmlAt(dist, place.address);
  if (html === undefined) return { ...nothing, failed: `${place.address} is not in ${dist}` };
  if (old !== undefined && old.html === undefined) {
    return { ...nothing, failed: `jekyll did not write ${files[0]}` };
  }
  const oldHtml = old?.html;
  const from = { path, url: document.url, lang };
  const isMissing = (src: string) => resolver.asset(src, from).isMissing;
  const shownUnits =
    oldHtml === undefined ? unitsInSource(document) : unitsOf(oldHtml, isMissing, macros);
  const units = plugins.includes("jemoji") ? shownUnits.map(withoutEmojiNames) : shownUnits;
  const page = builtPage(html);
  const newLink = (href: string) => {
    const { address } = resolver.target(href, from);
    return address.startsWith("/") ? base.replace(/\/$/, "") + address : address;
  };
  const inOld = ({ kind, text }: Unit) =>
    !(kind === "image" && (isNoImage.test(text) || isMissing(text))) &&
    !(kind === "link" && (/^javascript:/i.test(text) || resolver.target(text, from).isMissing));
  const missing = missingUnits(units.filter(inOld), page, newLink, outputsIn(document));
  // Signs that the old page showed, such as those of a post about Liquid, are not leftovers.
  const signs = page.leftovers.filter((kind) => kind.length > 0);
  const texts = () => (oldHtml === undefined ? textIn(units) : textsOf(oldHtml, macros));
  const shown = signs.length > 0 ? texts() : "";
  const leftovers = signs.flatMap(
    (kind) => kind.find((sign) => !shown.includes(squeezed(sign))) ?? [],
  );
  return { path, units: units.length, missing, leftovers };
}

/** The letters that the outputs of Liquid in a document, such as `{{\theta}}`, are drawn with as formulas. */
function outputsIn({ source }: OldDocument): string {
  return Array.from(source.matchAll(/\{\{([^{}]*)\}\}/g), ([, tex]) =>
    wordsIn(formulaText(tex)),
  ).join("");
}

/** What jemoji, which may not be installed, shows of a unit. */
function withoutEmojiNames(unit: Unit): Unit {
  return unit.kind === "code" ? unit : { ...unit, text: withEmoji(unit.text) };
}

/** Addresses of images that no browser shows, such as those of attachments in an exported note. */
const isNoImage = /^(?!https?:|data:|blob:)[a-z][a-z\d+.-]*:/i;

/** The text of a page, with and without its code and its scripts, and without its formulas. */
function textsOf(html: string, macros: Macros): string {
  const tree = treeOf(html);
  const whole = squeezed(tree.textContent);
  for (const code of [...tree.querySelectorAll("pre, code, script, style")]) code.remove();
  const prose = squeezed(tree.textContent);
  markFormulas(tree, macros);
  return [whole, prose, squeezed(withoutPlaced(tree.textContent))].join("\n");
}

function textIn(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join("\n");
}

/** The HTML at an address: `/a/`, `/a.html`, or `/a`. The build composes the letters of addresses. */
function htmlAt(dist: string, address: string): string | undefined {
  const composed = address.normalize("NFC");
  const bare = composed.replace(/\.html$/, "").replace(/\/$/, "");
  for (const file of [`${bare}/index.html`, composed, `${bare}.html`]) {
    const path = join(dist, file);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return readFileSync(path, "utf8");
  }
  return undefined;
}
