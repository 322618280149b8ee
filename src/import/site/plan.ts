import { escapeHtml } from "../../markdown/index.ts";
import { derivedFiles } from "./address/derived.ts";
import { isHtmlDocument } from "../document/index.ts";
import { addDerived } from "./derived-addresses.ts";
import { homePlaces } from "./map/home.ts";
import { langs, pairOf } from "./map/language.ts";
import { madeBy } from "./map/made.ts";
import { pagePath, placeOf } from "./map/place.ts";
import { publicPath } from "./map/resolve.ts";
import { redirectTarget } from "./map/template.ts";
import { newAddresses } from "./new-addresses.ts";
import type { OldDocument, OldSite } from "./old-site.ts";
import { addressKey, ownersOf } from "./owners.ts";
import type { Copied, Plan, Planned } from "./planned.ts";
import { sortDocuments } from "./sorted.ts";
import type { Sorted } from "./sorted.ts";
import type { Project } from "./write/own-pages.ts";

/**
 * Decides where each document of the old site goes.
 * @param project what the new site already has: its own pages keep their files and addresses
 */
export function planOf(site: OldSite, project: Project): Plan {
  const { documents, languages, siteLanguages } = sortDocuments(site, project);
  const [root] = languages;
  const own = madeBy(siteLanguages, project.contents(siteLanguages));
  const plan: Plan = {
    ...{ planned: [], copied: [], replaced: new Map(), remade: [], aside: [] },
    ...{ collisions: [], languages, siteLanguages, own },
  };
  const addresses = newAddresses(site, project, root, own);
  const derived = derivedFiles(site);
  const homePlace = homePlaces(derived, siteLanguages, project);
  const owners = ownersByAddress(documents);
  const taken = new Set([
    // The texts of the home page and of the playground are not pages of their own.
    ...langs.flatMap((lang) => ["home", "play"].map((name) => `content/pages/${lang}/${name}`)),
    ...project.ownPages.map(({ stem }) => stem.toLowerCase()),
  ]);
  for (const { document, lang = root, languageSource, replacement, reason } of documents) {
    if (replacement) {
      for (const file of document.files) plan.replaced.set(file, replacement);
      plan.remade.push(document);
      continue;
    }
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
    const kept = isOwner && !wanted.some(addresses.isReplaced) ? wanted : [];
    const isOthers = (file: string) =>
      (owners.get(addressKey(`/${file}`)) ?? document) !== document;
    const place =
      home ??
      placeOf(
        { ...document, files: addresses.isFree(document.url) ? kept : [] },
        lang,
        languages,
        taken,
        (file) => addresses.isMade(file) || isOthers(file),
      );
    const old = place.isOld || futureFile !== undefined ? kept.slice(1) : kept;
    plan.planned.push({
      ...{ document: withTarget(document), lang, languageSource, place, refused: [] },
      made: isOwner && !home ? files.filter(addresses.isReplaced) : [],
      redirectFrom: old.map((one) => `/${one}`),
    });
  }
  addPairs(plan.planned, site);
  addDerived(plan, derived);
  for (const one of plan.planned) {
    const { canLead, isOwn } = addresses;
    one.refused = one.redirectFrom.filter((address) => !canLead(address));
    one.made.push(...one.redirectFrom.filter(isOwn).map((address) => address.slice(1)));
    one.redirectFrom = one.redirectFrom.filter((address) => canLead(address) && !isOwn(address));
  }
  plan.copied = copiedFiles(site, plan);
  return plan;
}

/** The converted document that the old site showed at each address. */
function ownersByAddress(documents: readonly Sorted[]): Map<string, OldDocument> {
  const converted = documents.filter(({ similar, reason }) => !similar && !reason);
  const atFiles = ownersOf(converted.map(({ document }) => document));
  // The page of /a.html also answers /a/, and keeps both.
  const indexFirst = [...atFiles].toSorted(([a], [b]) => Number(isIndex(b)) - Number(isIndex(a)));
  return new Map(indexFirst.map(([file, one]) => [addressKey(`/${file}`), one]));
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
