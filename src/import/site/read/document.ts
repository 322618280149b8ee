import { basename, extname } from "node:path";
import { parseDate } from "../address/date.ts";
import type { OldDocument, Remark } from "../old-site.ts";
import { list } from "./config.ts";
import type { Config } from "./config.ts";
import { defaultsFor, merged } from "./defaults.ts";
import { isFoundByJekyll, splitDocument } from "./front-matter.ts";
import { decodeText } from "./text.ts";

const dated = /^(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)$/;

/** What a path says about a document. */
export interface Role {
  kind: OldDocument["kind"];
  collection?: string;
  /** Whether it is a file of a folder that is not a site, so that its name needs no date. */
  loose?: boolean;
}

/** The document in the bytes of a file, without its address; undefined if Jekyll copies it. */
export function readDocument(
  path: string,
  role: Role,
  bytes: Uint8Array,
  config: Config,
): Omit<OldDocument, "url" | "files"> | undefined {
  const { text, written: asWritten, changes } = decodeText(bytes);
  const { data: written, hasBlock, body, line, problems } = splitDocument(text);
  const isPost = role.kind === "post" || role.kind === "draft";
  if (!hasBlock && !isPost) return undefined;
  const type = role.kind === "page" ? "pages" : role.kind === "draft" ? "drafts" : role.collection;
  const own = typeof written.categories === "string" ? written.categories.split(/\s+/) : undefined;
  const keys = own ? { ...written, categories: own } : written;
  const defaults = defaultsFor(path, type ?? "", config);
  const data = merged(defaults, keys);
  // An empty key of a page stays empty; that of a post has its default.
  if (role.kind === "page") {
    for (const key of Object.keys(keys)) if (keys[key] === null) data[key] = null;
  }
  // Jekyll reads none of the keys, so that the page is at the address of its file; its posts are not.
  if (problems.length > 0 && !isPost) delete data.permalink;
  const remarks: Remark[] = [
    ...changes.map(({ line, message, lost }): Remark => ({
      ...{ severity: lost ? "lost" : "changed", line },
      message: `the file ${message}`,
    })),
    ...problems.map(({ line, message }): Remark => ({
      ...{ severity: "review", line },
      message: `${message}: the keys that can be read are kept`,
    })),
  ];
  const stem = basename(path).slice(0, basename(path).length - extname(path).length);
  const [, day, rest] = (role.collection && dated.exec(stem)) || [];
  // No address of Jekyll ends with a period.
  const name = (rest ?? stem).replace(/\.+$/, "");
  const { instant, wrong } = instantOf(data, day, config.timezone);
  if (wrong) remarks.push({ severity: "review", line: 2, message: wrong });
  if (!hasBlock && /^---[ \t]*\n/.test(text)) {
    const message =
      "the front matter has no end, so that its keys are part of the text, as in the old site: write --- on a line of its own below the last key, and import again";
    remarks.push({ severity: "review", line: 1, message });
  }
  const isUnread = hasBlock && !isFoundByJekyll(asWritten);
  if (isUnread) {
    const message =
      "Jekyll does not find the front matter, whose lines end in carriage returns alone: the keys are kept, but its address is that of its file name, as in the old site";
    remarks.push({ severity: "changed", line: 1, message });
  }
  const withoutKeys = {
    data: defaults,
    categories: categoriesOf(path, role, defaults, config),
    instant: instantOf(defaults, day, config.timezone).instant,
  };
  return {
    ...{
      path,
      kind: role.kind,
      collection: role.collection,
      data,
      source: body,
      line,
      remarks,
      instant,
      name,
    },
    categories: categoriesOf(path, role, data, config),
    tags: words(data, "tag", "tags"),
    ...(isUnread && { withoutKeys }),
    unpublished: ignoredIn(path, config) ?? reasonOf(data, role, day, instant, config),
  };
}

function instantOf(
  data: Record<string, unknown>,
  day: string | undefined,
  zone: string,
): { instant?: number; wrong?: string } {
  const named = day === undefined ? undefined : parseDate(day, zone);
  const written = data.date ?? undefined;
  if (written === undefined) return { instant: named };
  const instant = parseDate(written, zone);
  if (instant !== undefined) return { instant };
  const wrong = `date is ${JSON.stringify(written)}: write a date, such as 2024-05-01 09:30:00 +0900`;
  return { instant: named, wrong };
}

/** Jekyll reads no folder of posts whose name starts with an underscore, nor one outside `collections_dir`. */
function ignoredIn(path: string, { collectionsDir }: Config): string | undefined {
  const [isPost, folder] = /(?:^|\/)_posts\/(?:(_[^/]*)\/)?/.exec(path) ?? [];
  if (folder !== undefined) return `it is in the folder ${folder}, which Jekyll ignores`;
  if (isPost === undefined || collectionsDir === "" || path.startsWith(`${collectionsDir}/`))
    return undefined;
  return `it is not in ${collectionsDir}, the collections_dir of _config.yml, so Jekyll ignores it`;
}

/** The moment of the import decides which dates are in the future. */
const now = Date.now();

function reasonOf(
  data: Record<string, unknown>,
  role: Role,
  day: string | undefined,
  instant: number | undefined,
  config: Config,
): string | undefined {
  if (role.kind === "draft") return "a draft";
  if (isNo(data.published) && !config.unpublished) return "published: false";
  if (role.collection === "posts" && !role.loose) {
    if (day === undefined) return "its name does not start with a date, so Jekyll ignores it";
    if (instant === undefined) return `${day} is not a date, so Jekyll ignores it`;
  }
  if (!config.future && role.kind !== "page" && instant !== undefined && instant > now) {
    return "its date is in the future";
  }
  return undefined;
}

/** `published: no` is false to Ruby. */
export function isNo(value: unknown): boolean {
  return value === false || (typeof value === "string" && /^(no|off|false)$/i.test(value));
}

function categoriesOf(
  path: string,
  role: Role,
  data: Record<string, unknown>,
  { collectionsDir }: Config,
): string[] {
  if (role.kind === "page") return words(data, "category", "categories");
  const below = collectionsDir && path.startsWith(`${collectionsDir}/`);
  const steps = (below ? path.slice(collectionsDir.length + 1) : path)
    .replace(/^_i18n\/[^/]+\//, "")
    .split("/");
  const folders = steps.slice(
    0,
    Math.max(
      0,
      steps.findIndex((step) => /^_(posts|drafts)$/.test(step)),
    ),
  );
  const listed = Array.isArray(data.categories) ? data.categories.map(rubyText) : [];
  return [...new Set([...folders, ...listed, ...words(data, "category", "categories")])];
}

/** The values of a key in the singular, or else in the plural, where blanks separate them. */
function words(data: Record<string, unknown>, one: string, many: string): string[] {
  const single = data[one];
  const several = data[many];
  const values =
    single === undefined || single === null || single === false
      ? typeof several === "string"
        ? several.split(/\s+/)
        : list(several).flat(5)
      : [single].flat(5);
  return values
    .filter((value) => value !== null && value !== undefined && value !== "")
    .map(String);
}

/** A value as Ruby writes it as text. */
function rubyText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => JSON.stringify(one)).join(", ")}]`;
  return String(value ?? "");
}
