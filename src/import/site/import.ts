import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { documentText, newKeys } from "./map/front-matter.ts";
import { redirectsOf } from "./map/redirects.ts";
import { Resolver } from "./map/resolve.ts";
import { Authors } from "./map/authors.ts";
import type { OldDocument, OldSite } from "./old-site.ts";
import { earlierRow, leftRow, omittedRow, remadeRow } from "./left-rows.ts";
import { ownerKey, ownersOf } from "./owners.ts";
import { planOf } from "./plan.ts";
import type { Planned } from "./planned.ts";
import { damageIn } from "./read/damage.ts";
import { readOldSite } from "./read/site.ts";
import { stateOf } from "./report.ts";
import type { Row } from "./report.ts";
import type { ConvertJob } from "./run/answer.ts";
import { convertAll } from "./run/pool.ts";
import { fetchImages, noImages, remoteImagesIn } from "./run/remote-images.ts";
import { jekyllDocument, sharedSite } from "./run/shared.ts";
import {
  addressRemarks,
  collisionRemarks,
  imageRemarks,
  languageRemarks,
  nameRemarks,
} from "./remarks.ts";
import { themeOf } from "./theme.ts";
import { firstImport } from "./write/first-import.ts";
import { fillSettings, isAsItCame } from "./write/settings-file.ts";
import { projectIn } from "./write/own-pages.ts";
import { redirectsFile } from "./write/redirects-file.ts";
import { isImported } from "./write/target.ts";
import type { NewFile, Outcome } from "./write/target.ts";
import { writeAll } from "./write/write-all.ts";

export interface ImportOptions {
  /** The folder of the old site. */
  from: string;
  /** The project's folder. */
  into: string;
  /** Whether to overwrite files that the author changed. */
  force: boolean;
  /** Whether to write nothing. */
  dry: boolean;
  /** Whether to fetch images of other sites. */
  fetchImages?: boolean;
  /** Called with what the import is doing. */
  onProgress(
    step: "reading" | "fetching" | "converting" | "writing",
    done: number,
    all: number,
  ): void;
}

export interface Imported {
  rows: Row[];
  /** What happened to how many files. */
  outcomes: Record<Outcome, number>;
  /** Keys of the old theme that are kept under `jekyll`, and in how many documents. */
  unknownKeys: Map<string, number>;
  redirects: number;
  /** How many images of other sites there are, and how many of them were fetched. */
  images: { remote: number; fetched: number };
  site: OldSite;
}

/**
 * Imports a Jekyll site.
 * @param convert converts the documents, in threads unless another function is given
 * @throws {Error} if the folder cannot be read, or the project is in it
 */
export async function importSite(
  options: ImportOptions,
  convert: typeof convertAll = convertAll,
): Promise<Imported> {
  const { from, into, onProgress } = options;
  if (`${into}/`.startsWith(`${from}/`)) {
    throw new Error(
      `the new site, ${into}, is in the folder of the old one, ${from}: name a folder outside it with --into, or move the old site`,
    );
  }
  const site = readOldSite(from, (done, all) => onProgress("reading", done, all));
  const isFirst = isAsItCame(into);
  const plan = planOf(site, projectIn(into));
  const redirects = redirectsOf(site, plan);
  const remote = [
    ...new Set(plan.planned.flatMap(({ document }) => remoteImagesIn(document.source))),
  ];
  const images = options.fetchImages
    ? await fetchImages(remote, into, (done) => onProgress("fetching", done, remote.length))
    : noImages();
  const shared = sharedSite(site, plan, redirects, images.addresses);
  const jobs = plan.planned.map((planned) => jobOf(planned, site));
  const converted = await convert(jobs, shared, (done) =>
    onProgress("converting", done, jobs.length),
  );
  const sources = {
    ...{ site, authors: new Authors(site), resolver: new Resolver(shared.addresses) },
    damage: damageIn(site.root, plan.copied),
  };
  const unknownKeys = new Map<string, number>();
  const rows: Row[] = [];
  const files: NewFile[] = [...images.files];
  plan.planned.forEach((planned, index) => {
    const result = converted[index];
    const { document, place } = planned;
    const keys = newKeys(planned, "failed" in result ? {} : result.frontMatter, sources);
    for (const key of keys.unknown) unknownKeys.set(key, (unknownKeys.get(key) ?? 0) + 1);
    if ("failed" in result) {
      if (isImported(place.file, into)) {
        rows.push(earlierRow(document, place.file, result.failed));
        return;
      }
      files.push(asideFile(site, document));
      rows.push(leftRow(document, [{ severity: "lost", line: 1, message: result.failed }]));
      return;
    }
    const remarks = [
      ...document.remarks,
      ...keys.remarks,
      ...result.notes,
      ...collisionRemarks(plan, document),
      ...addressRemarks(planned),
      ...languageRemarks(planned),
      ...imageRemarks(document, images.failed),
    ];
    files.push({ path: place.file, content: documentText(keys.keys, result.body) });
    rows.push({ path: document.path, state: stateOf(remarks), to: place.file, remarks });
  });
  for (const { document, why, lost } of plan.aside) {
    files.push(asideFile(site, document));
    rows.push(leftRow(document, [{ severity: lost ? "lost" : "changed", line: 1, message: why }]));
  }
  for (const document of plan.remade) rows.push(remadeRow(document, redirects, plan.own));
  const copied = new Set(plan.copied.map(({ path }) => path));
  const owners = ownersOf(plan.planned.map(({ document }) => document));
  for (const { path, address } of site.statics) {
    if (copied.has(path)) continue;
    rows.push(omittedRow(path, address, owners.get(ownerKey(address)), plan.own));
  }
  for (const { path, line, message, lost } of site.left) {
    const severity = lost ? "lost" : "changed";
    rows.push({ path, state: "left", remarks: [{ severity, line, message }] });
  }
  const sameNames = nameRemarks(plan.copied.map(({ address }) => address));
  for (const { path, address, content = { copyOf: join(site.root, path) } } of plan.copied) {
    const to = `public/${address}`;
    files.push({ path: to, content });
    rows.push({ path, state: "copied", to, remarks: sameNames(address) });
  }
  if (redirects.size > 0) {
    try {
      files.push(redirectsFile(options.into, redirects));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const path = "content/redirects.yml";
      rows.push({ path, state: "left", remarks: [{ severity: "lost", line: 1, message }] });
    }
  }
  const languages = plan.siteLanguages;
  const first = isFirst
    ? firstImport(into, { files, rows, planned: plan.planned }, site, languages)
    : { files, removed: [] };
  const { menu, remarks: settings } = themeOf(site, plan, sources.resolver, isFirst);
  if (settings.length > 0) {
    const known = rows.find(({ path }) => path === "_config.yml");
    if (known) {
      known.remarks.push(...settings);
      known.state = stateOf(known.remarks);
    } else rows.push({ path: "_config.yml", state: "review", remarks: settings });
  }
  const outcomes = writeAll(first.files, rows, options);
  for (const { path, copy } of first.removed) {
    if (!options.dry && existsSync(join(into, copy))) rmSync(join(into, path));
  }
  if (images.folder) rmSync(images.folder, { recursive: true });
  fillSettings({ ...options, isFirst }, site.config, {
    languages,
    authors: sources.authors,
    menu,
  });
  const counted = { remote: remote.length, fetched: images.files.length };
  return { rows, outcomes, unknownKeys, redirects: redirects.size, images: counted, site };
}

function jobOf({ document, lang }: Planned, { config }: OldSite): ConvertJob {
  return { document: jekyllDocument(document, config.timezone), lang };
}

/** Keeps a document that is not converted, where its author finds it. */
function asideFile(site: OldSite, { path }: OldDocument): NewFile {
  return { path: `imported/aside/${path}`, content: { copyOf: join(site.root, path) } };
}
