import type { MdastPluginEntry } from "satteri";
import { codeDigest, digest, keep, recall, type FileText } from "../../cache/index.ts";
import { areUnchanged, imageDigests } from "../images/image-files.ts";
import type { Prose } from "./prose.ts";

export interface KeptProseOptions {
  /** The project's folder. */
  root: string;
  /** A digest of what plugins look up besides images: the glossary and the settings. */
  stamp: string;
  /** Creates the plugins, if the file must be read again. */
  plugins: () => Promise<MdastPluginEntry[]>;
}

/** The result of `proseOf`, with the digests of the images that it depends on. */
export interface KeptProse {
  prose: Prose;
  images: Record<string, string>;
}

/**
 * Returns the result of `proseOf` for a file, cached until its text, one of its images or something
 * else that the check depends on changes.
 */
export async function keptProse(
  file: string,
  read: FileText,
  options: KeptProseOptions,
): Promise<KeptProse> {
  const known = await recalledProse(file, read, options);
  if (known) return known;
  const { root, plugins } = options;
  const { proseOf } = await import("./prose.ts");
  const prose = await proseOf(file, read.text, await plugins());
  const made: KeptProse = { prose, images: await imageDigests(root, prose.images) };
  const key = keyOf(file, read, options);
  await keep(key, made);
  last.set(file, { key, ...made });
  return made;
}

/** The cached result; undefined if the file must be read. */
export async function recalledProse(
  file: string,
  read: FileText,
  options: KeptProseOptions,
): Promise<KeptProse | undefined> {
  const key = keyOf(file, read, options);
  const before = last.get(file);
  const known = before?.key === key ? before : await recall<KeptProse>(key);
  if (!known || !(await areUnchanged(options.root, known.images))) return undefined;
  last.set(file, { key, ...known });
  return known;
}

function keyOf(file: string, read: FileText, { stamp }: KeptProseOptions): string {
  code ??= codeDigest(...makers.map((name) => new URL(name, import.meta.url).href));
  return digest(["prose", file, read.digest, stamp, code]);
}

/** The last result of each file in this process, since a build asks several times. */
const last = new Map<string, KeptProse & { key: string }>();

const makers = ["./prose.ts", "../plugins.ts"];
let code: string | undefined;
