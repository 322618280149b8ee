import type { Derived } from "./address/derived.ts";
import { derivedFiles } from "./address/derived.ts";
import { escapeHtml } from "../../markdown/index.ts";
import { isHtmlDocument } from "../document/index.ts";
import { hasPages, isConvertible, reasonToLeave } from "./left-aside.ts";
import {
  isOurs,
  langs,
  languageOf,
  languagesOf,
  pairOf,
  rootFirst,
  writtenLanguages,
} from "./map/language.ts";
import { homePlaces } from "./map/home.ts";
import { madeBy } from "./map/made.ts";
import { isPossible, pagePath, placeOf } from "./map/place.ts";
import { publicPath } from "./map/resolve.ts";
import { redirectTarget, replacementOf } from "./map/template.ts";
import type { OldDocument, OldSite } from "./old-site.ts";
import { ownerKey, ownersOf } from "./owners.ts";
import type { Copied, Plan, Planned } from "./planned.ts";
import type { Project } from "./write/own-pages.ts";

/**
 * Decides where each document of the old site goes.
 * @param project what the new site already has: its own pages keep their files and addresses
 */
export function planOf(site: OldSite, project: Project): Plan {
  const languages = languagesOf(site.documents, site.config);
  const known = site.documents.map((document) => {
    const { code, isGuessed } = languageOf(document, site.config, languages);
    return { document, lang: isOurs(code) ? code : undefined, code, isGuessed };
  });
  const [main, second] = rootFirst(project.root ?? languages.main, known);
  const replacements = new Map(
    site.documents.map((document) => [
      document,
      replacementOf(document, isConvertible(document, site), site.includes),
    ]),
  );
  const replacementIn = (document: OldDocument) =>
    hasPages(document, site) ? replacements.get(document) : undefined;
  const reasons = new Map(
    known.map(({ document, lang, code }) => [document, reasonToLeave(document, site, lang, code)]),
  );
  const written = known
    .filter(({ document }) => !replacementIn(document) && !reasons.get(document))
    .map(({ lang }) => lang ?? main);
  const siteLanguages = project.languages ?? writtenLanguages([main, second], written);
  // The settings of a blog can name a language in which it has no text.
  const [root, other] = siteLanguages.includes(main) ? [main, second] : [second, main];
  const own = madeBy(siteLanguages, project.contents(siteLanguages));
  const { isMade } = own;
  const plan: Plan = {
    ...{ planned: [], copied: [], replaced: new Map(), remade: [], aside: [] },
    collisions: [],
    languages: [root, other],
    ...{ siteLanguages, own },
  };
  const taken = new Set([
    // The texts of the home page and of the playground are not pages of their own.
    ...langs.flatMap((lang) => ["home", "play"].map((name) => `content/pages/${lang}/${name}`)),
    ...project.ownPages.map(({ stem }) => stem.toLowerCase()),
  ]);
  const isListed = own.isListed(site.documents);
  const ownAddresses = new Set(
    project.ownPages.flatMap(({ addresses }) => addresses(root)).map(addressKey),
  );
  const isOwn = (address: string) => ownAddresses.has(addressKey(address));
  const isReplaced = (file: string) => isMade(file) || isListed(file) || isOwn(`/${file}`);
  const shown = new Set(site.documents.flatMap(({ files }) => files));
  const copiedTo = new Set(
    site.statics.map(({ address }) => address).filter((address) => !shown.has(address)),
  );
  /** Whether a page can be at an address: its folder cannot be where a file is. */
  const isFree = (address: string) => {
    const folder = pagePath(address).slice(1, -1);
    return isPossible(address) && !own.isMadeFile(folder) && !copiedTo.has(folder);
  };
  const derived = derivedFiles(site);
  const homePlace = homePlaces(derived, siteLanguages, project);
  const atFiles = ownersOf(
    site.documents.filter((one) => !replacements.get(one) && !reasons.get(one)),
  );
  // The page of /a.html also answers /a/, and keeps both.
  const indexFirst = [...atFiles].toSorted(([a], [b]) => Number(isIndex(b)) - Number(isIndex(a)));
  const owners = new Map(indexFirst.map(([file, one]) => [addressKey(`/${file}`), one]));
  for (const { document, lang, isGuessed } of ordered(known)) {
    const isOthers = (file: string) =>
      (owners.get(addressKey(`/${file}`)) ?? document) !== document;
    const replacement = replacementIn(document);
    if (replacement) {
      for (const file of document.files) plan.replaced.set(file, replacement);
      plan.remade.push(document);
      continue;
    }
    const reason = reasons.get(document);
    if (reason) {
      plan.aside.push({ document, ...reason });
      continue;
    }
    const { files, futureFile } = document;
    const wanted = futureFile === undefined ? files : [futureFile];
    const [file] = wanted;
    const key = file === undefined ? undefined : addressKey(`/${file}`);
    const owner = key === undefined ? undefined : owners.get(key);
    const isOwner = owner === undefined || owner === document;
    if (key !== undefined && isOwner) owners.set(key, document);
    if (owner && !isOwner && files.length > 0) noteCollision(plan, owner, document);
    const home = isOwner && siteLanguages[0] === root ? homePlace(document) : undefined;
    const made = isOwner && !home ? files.filter(isReplaced) : [];
    const kept = isOwner && !wanted.some(isReplaced) ? wanted : [];
    const place =
      home ??
      placeOf(
        { ...document, files: isFree(document.url) ? kept : [] },
        lang ?? root,
        plan.languages,
        taken,
        (file) => isMade(file) || isListed(file) || isOthers(file),
      );
    const old = place.isOld || futureFile !== undefined ? kept.slice(1) : kept;
    plan.planned.push({
      ...{
        document: withTarget(document),
        lang: lang ?? root,
        place,
        refused: [],
        made,
        isGuessed,
      },
      redirectFrom: old.map((one) => `/${one}`),
    });
  }
  addPairs(plan.planned, site);
  addDerived(plan, derived);
  for (const one of plan.planned) {
    one.refused = one.redirectFrom.filter((address) => !isFree(address));
    one.made.push(...one.redirectFrom.filter(isOwn).map((address) => address.slice(1)));
    one.redirectFrom = one.redirectFrom.filter((address) => isFree(address) && !isOwn(address));
  }
  plan.copied = copiedFiles(site, plan);
  return plan;
}

/** Addresses at which a site has one page. */
function addressKey(address: string): string {
  return ownerKey(pagePath(address));
}

/** A document that redirected to another site begins with a link to it. */
function withTarget(document: OldDocument): OldDocument {
  const target = redirectTarget(document);
  if (target === undefined) return document;
  const { source, line } = document;
  const shown = escapeHtml(target);
  const link = isHtmlDocument(document) ? `<a href="${shown}">${shown}</a>` : `<${target}>`;
  return { ...document, source: `${link}\n\n${source}`, line: line - 2 };
}

/** Documents that Jekyll publishes come first, so that they get the better names. */
function ordered<T extends { document: OldDocument }>(known: readonly T[]): T[] {
  const rank = ({ document }: T) => (document.unpublished ? 1 : 0);
  return known.toSorted((a, b) => rank(a) - rank(b));
}

function noteCollision({ collisions }: Plan, owner: OldDocument, other: OldDocument): void {
  const [file = ""] = other.files;
  const address = owner.files.includes(file) ? file : pagePath(`/${file}`).slice(1);
  const known = collisions.find(({ paths }) => paths[0] === owner.path);
  if (known) known.paths.push(other.path);
  else collisions.push({ file: address, paths: [owner.path, other.path] });
}

function isIndex(file: string): boolean {
  return /(?:^|\/)index\.html?$/.test(file);
}

/** Names the pairs of translations: exactly one document in each language. */
function addPairs(planned: readonly Planned[], { config }: OldSite): void {
  const groups = Map.groupBy(planned, ({ document }) => pairOf(document, config) ?? "");
  groups.delete("");
  for (const [name, group] of groups) {
    const [ko, en] = langs.map((lang) => group.filter((one) => one.lang === lang));
    if (ko.length !== 1 || en.length !== 1) continue;
    for (const one of [...ko, ...en]) one.pair = name;
  }
}

/** Addresses that plugins made: those of documents become redirects, others are replaced. */
function addDerived(plan: Plan, derived: ReadonlyMap<string, Derived>): void {
  const replacements = new Map(
    plan.remade.flatMap(({ path, files: [file] }) => {
      const replacement = file === undefined ? undefined : plan.replaced.get(file);
      return replacement ? [[path, replacement] as const] : [];
    }),
  );
  const byPath = new Map(plan.planned.map((one) => [one.document.path, one]));
  const asides = new Map(plan.aside.map((one) => [one.document.path, one]));
  const served = new Set(
    plan.planned.flatMap(({ document }) => document.files.map((file) => addressKey(`/${file}`))),
  );
  for (const [file, what] of derived) {
    if (served.has(addressKey(`/${file}`))) continue;
    const remade = what.shows === "document" ? replacements.get(what.path) : what;
    if (remade) plan.replaced.set(file, remade);
    if (what.shows !== "document") continue;
    const target = byPath.get(what.path);
    if (target && !plan.own.isMade(file)) target.redirectFrom.push(`/${file}`);
    const aside = asides.get(what.path);
    if (aside) aside.document = { ...aside.document, files: [...aside.document.files, file] };
  }
}

/** @example foldersOf("/a/b/") // => ["a", "a/b"] */
function foldersOf(address: string): string[] {
  const steps = address.split("/").slice(1, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}

function copiedFiles(site: OldSite, plan: Plan): Copied[] {
  const served = new Set(plan.planned.flatMap(({ document }) => document.files));
  const folders = new Set(plan.planned.flatMap(({ place }) => foldersOf(place.address)));
  const copied = site.statics
    .filter(({ address }) => !served.has(address) && !plan.own.isMade(address))
    .filter(({ address }) => !folders.has(address) && !plan.own.isMade(`${address}/index.html`))
    .map(({ path, address, content }) => ({ path, address, content }));
  const beside = site.beside.map(({ path }) => ({ path, address: publicPath(path) }));
  return [...copied, ...beside];
}
