import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Authors } from "./map/authors.ts";
import { newKeys } from "./map/front-matter.ts";
import { redirectsOf } from "./map/redirects.ts";
import { withoutRefusedKeys } from "./map/refused-keys.ts";
import { Resolver } from "./map/resolve.ts";
import type { OldSite, Remark } from "./old-site.ts";
import { planOf } from "./plan.ts";
import type { Planned } from "./planned.ts";
import { damageIn } from "./read/damage.ts";
import { readOldSite } from "./read/site.ts";
import { stateOf } from "./report.ts";
import type { Row } from "./report.ts";
import { copiedResults, documentResult, leftResults, redirectsResult } from "./results.ts";
import type { ConvertJob } from "./run/answer.ts";
import { convertAll } from "./run/pool.ts";
import { fetchImages, noImages, remoteImagesIn } from "./run/remote-images.ts";
import { jekyllDocument, sharedSite } from "./run/shared.ts";
import { themeOf } from "./theme.ts";
import { firstImport } from "./write/first-import.ts";
import { projectIn } from "./write/own-pages.ts";
import { fillSettings, isAsItCame } from "./write/settings-file.ts";
import type { Outcome } from "./write/target.ts";
import { checkProject } from "./write/whole-project.ts";
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
 * @throws {Error} if the folder cannot be read, the project is in it, or files of the project are missing
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
  checkProject(into);
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
  const keysOf = plan.planned.map((planned, index) => {
    const result = converted[index];
    const keys = newKeys(planned, "failed" in result ? {} : result.frontMatter, sources);
    return withoutRefusedKeys(planned.place.file, keys);
  });
  const results = [
    ...plan.planned.map((planned, index) =>
      documentResult(planned, converted[index], keysOf[index], images.failed, { site, plan, into }),
    ),
    ...leftResults(site, plan, redirects),
    ...copiedResults(site, plan),
  ];
  const written = redirectsResult(into, redirects);
  const rows = [...results.map(({ row }) => row), ...written.rows];
  const files = [...images.files, ...results.flatMap(({ file }) => file ?? []), ...written.files];
  const languages = plan.siteLanguages;
  const first = isFirst
    ? firstImport(into, { files, rows, planned: plan.planned }, site, languages)
    : { files, removed: [] };
  const { menu, remarks: settings } = themeOf(site, plan, sources.resolver, isFirst);
  addSettings(rows, settings);
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
  const unknownKeys = countsOf(keysOf.flatMap(({ unknown }) => unknown));
  return { rows, outcomes, unknownKeys, redirects: redirects.size, images: counted, site };
}

function jobOf({ document, lang }: Planned, { config }: OldSite): ConvertJob {
  return { document: jekyllDocument(document, config.timezone), lang };
}

/** Adds remarks on the settings to the row of `_config.yml`. */
function addSettings(rows: Row[], remarks: readonly Remark[]): void {
  if (remarks.length === 0) return;
  const path = "_config.yml";
  const known = rows.find((row) => row.path === path);
  if (!known) {
    rows.push({ path, state: "review", remarks: [...remarks] });
    return;
  }
  known.remarks.push(...remarks);
  known.state = stateOf(known.remarks);
}

function countsOf(names: readonly string[]): Map<string, number> {
  const groups = Map.groupBy(names, (name) => name);
  return new Map(Array.from(groups, ([name, all]) => [name, all.length]));
}
