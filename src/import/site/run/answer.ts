import { realpathSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { convert } from "../../document/index.ts";
import type { Macros } from "../../document/index.ts";
import type { Converted, JekyllDocument, JekyllSite, NamedDocument, Note } from "../../types.ts";
import type { Lang } from "../map/language.ts";
import { Resolver } from "../map/resolve.ts";
import type { AddressTable } from "../map/resolve.ts";
import { textBytes } from "../read/text-bytes.ts";
import { decodeText } from "../read/text.ts";
import { addTexts } from "./texts.ts";
import type { Described } from "./texts.ts";

/** What every conversion of a site needs; plain data, which workers receive once. */
export interface SharedSite {
  root: string;
  config: Record<string, unknown>;
  plugins: readonly string[];
  data: Record<string, unknown>;
  includes: Record<string, string>;
  macros: Macros;
  timezone: string;
  variables: Record<string, unknown>;
  /** The documents whose texts others show; none if no document does that. */
  texts: Described[];
  /** The old addresses of the posts by name, and of files by path, for `post_url` and `link`. */
  postUrls: ReadonlyMap<string, readonly { url: string; lang?: Lang }[]>;
  fileUrls: ReadonlyMap<string, string>;
  /** The documents of collections by the names by which links of wikis find them. */
  named: ReadonlyMap<string, NamedDocument>;
  addresses: AddressTable;
}

export interface ConvertJob {
  document: JekyllDocument;
  lang: Lang;
}

const resolvers = new WeakMap<SharedSite, Resolver>();
const withTexts = new WeakSet<SharedSite>();

/** Converts a document, and notes which of its links and images the old site does not have. */
export async function answer(job: ConvertJob, shared: SharedSite): Promise<Converted> {
  const missing = new Map<string, Note>();
  const site = siteOf(job, shared, (what, url) => {
    if (missing.has(url)) return;
    const line = lineOf(url, job.document);
    const severity = what === "image" ? "review" : "changed";
    const message = `the ${what} ${url} is not in the old site`;
    missing.set(url, { severity, line, message });
  });
  if (!withTexts.has(shared)) addTexts(shared.texts, site);
  withTexts.add(shared);
  const converted = await convert(job.document, site);
  return { ...converted, notes: [...converted.notes, ...missing.values()] };
}

function lineOf(text: string, { source, line }: JekyllDocument): number {
  const at = source.indexOf(text);
  return at < 0 ? line : line + source.slice(0, at).split("\n").length - 1;
}

function siteOf(
  { document, lang }: ConvertJob,
  shared: SharedSite,
  onMissing: (what: "link" | "image", url: string) => void,
): JekyllSite {
  const resolver = resolvers.get(shared) ?? new Resolver(shared.addresses);
  resolvers.set(shared, resolver);
  const from = { path: document.path, url: document.url, lang, data: document.data };
  return {
    ...{ config: shared.config, plugins: shared.plugins, data: shared.data, lang },
    ...{ timezone: shared.timezone, macros: shared.macros },
    variables: shared.variables,
    include(name) {
      // Jekyll joins the folder and the name, so that a name may begin with a slash.
      const path = name.replace(/^\/+/, "");
      return Object.hasOwn(shared.includes, path) ? shared.includes[path] : undefined;
    },
    includeRelative: (name, path) => sourceOf(shared.root, posix.join(posix.dirname(path), name)),
    address: (url) => {
      const { address, isMissing } = resolver.link(url, from);
      if (isMissing) onMissing("link", url);
      return address;
    },
    asset: (src) => {
      const { address, isMissing } = resolver.asset(src, from);
      if (isMissing) onMissing("image", src);
      return address;
    },
    hasAsset: (src) => !resolver.asset(src, from).isMissing,
    find(tag, name) {
      const path = name.replace(/^\//, "");
      const posts = shared.postUrls.get(path) ?? [];
      // A post and its translation can have the same name, in two folders.
      const post = posts.find((one) => one.lang === lang) ?? posts.at(0);
      const url = tag === "post_url" ? post?.url : shared.fileUrls.get(path);
      // As in Jekyll 4, the address is one below the host.
      return url === undefined ? undefined : shared.addresses.baseurl + url;
    },
    named(name) {
      const found = shared.named.get(name.normalize("NFC"));
      return found && { ...found, url: shared.addresses.baseurl + found.url };
    },
  };
}

/** The text of a file of the old site; undefined if it is not there, or out of its folder. */
function sourceOf(root: string, path: string): string | undefined {
  try {
    const real = realpathSync(join(root, path));
    if (!real.startsWith(realpathSync(root) + sep)) return undefined;
    return decodeText(textBytes(real)).text;
  } catch {
    return undefined;
  }
}
