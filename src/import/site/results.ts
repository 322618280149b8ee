import { join } from "node:path";
import type { Converted } from "../types.ts";
import { earlierRow, leftRow, omittedRow, remadeRow } from "./left-rows.ts";
import { documentText } from "./map/front-matter.ts";
import type { NewKeys } from "./map/front-matter.ts";
import type { OldDocument, OldSite, Remark } from "./old-site.ts";
import { ownerKey, ownersOf } from "./owners.ts";
import type { Plan, Planned } from "./planned.ts";
import {
  addressRemarks,
  collisionRemarks,
  imageRemarks,
  languageRemarks,
  nameRemarks,
} from "./remarks.ts";
import { stateOf } from "./report.ts";
import type { Row } from "./report.ts";
import type { Failed } from "./run/pool.ts";
import { redirectsFile } from "./write/redirects-file.ts";
import { isImported } from "./write/target.ts";
import type { NewFile } from "./write/target.ts";

/** A row of the table, and the file that is written. */
export interface Result {
  row: Row;
  file?: NewFile;
}

/**
 * The result of a document that was to be converted. One whose conversion failed is kept aside, or as
 * an earlier import wrote it.
 * @param failedImages why images of other sites were not fetched
 */
export function documentResult(
  planned: Planned,
  converted: Converted | Failed,
  keys: NewKeys,
  failedImages: ReadonlyMap<string, string>,
  { site, plan, into }: { site: OldSite; plan: Plan; into: string },
): Result {
  const { document, place } = planned;
  if ("failed" in converted) {
    return isImported(place.file, into)
      ? { row: earlierRow(document, place.file, converted.failed) }
      : asideResult(site, document, { severity: "lost", line: 1, message: converted.failed });
  }
  const remarks = [
    ...document.remarks,
    ...keys.remarks,
    ...converted.notes,
    ...collisionRemarks(plan, document),
    ...addressRemarks(planned),
    ...languageRemarks(planned),
    ...imageRemarks(document, failedImages),
  ];
  return {
    row: { path: document.path, state: stateOf(remarks), to: place.file, remarks },
    file: { path: place.file, content: documentText(keys.keys, converted.body) },
  };
}

/** Keeps a document that is not converted, where its author finds it. */
function asideResult(site: OldSite, document: OldDocument, reason: Remark): Result {
  const content = { copyOf: join(site.root, document.path) };
  const file = { path: `imported/aside/${document.path}`, content };
  return { row: leftRow(document, [reason]), file };
}

/** The results of documents and files that are not in the new site. */
export function leftResults(
  site: OldSite,
  plan: Plan,
  redirects: ReadonlyMap<string, string>,
): Result[] {
  const severityOf = (lost?: boolean) => (lost ? "lost" : "changed");
  const copied = new Set(plan.copied.map(({ path }) => path));
  const owners = ownersOf(plan.planned.map(({ document }) => document));
  const omitted = site.statics.filter(({ path }) => !copied.has(path));
  return [
    ...plan.aside.map(({ document, why, lost }) =>
      asideResult(site, document, { severity: severityOf(lost), line: 1, message: why }),
    ),
    ...plan.remade.map((document) => ({
      row: remadeRow(document, redirects, plan.own, site.layouts),
    })),
    ...omitted.map(({ path, address }) => ({
      row: omittedRow(path, address, owners.get(ownerKey(address)), plan.own),
    })),
    ...site.left.map(({ path, line, message, lost }): Result => {
      const remark: Remark = { severity: severityOf(lost), line, message };
      return { row: { path, state: "left", remarks: [remark] } };
    }),
  ];
}

/** The results of the files that are copied into `public/`. */
export function copiedResults({ root }: OldSite, { copied }: Plan): Result[] {
  const sameNames = nameRemarks(copied.map(({ address }) => address));
  return copied.map(({ path, address, content = { copyOf: join(root, path) } }) => {
    const to = `public/${address}`;
    const row = { path, state: "copied" as const, to, remarks: sameNames(address) };
    return { row, file: { path: to, content } };
  });
}

/** `content/redirects.yml`, or a row that says why it cannot be written. */
export function redirectsResult(
  into: string,
  redirects: ReadonlyMap<string, string>,
): { rows: Row[]; files: NewFile[] } {
  if (redirects.size === 0) return { rows: [], files: [] };
  try {
    return { rows: [], files: [redirectsFile(into, redirects)] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remark: Remark = { severity: "lost", line: 1, message };
    return {
      rows: [{ path: "content/redirects.yml", state: "left", remarks: [remark] }],
      files: [],
    };
  }
}
