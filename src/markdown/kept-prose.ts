import type { MdastPluginEntry } from "satteri";
import { codeDigest, digest, keep, recall } from "../cache/index.ts";
import { areUnchanged, imageDigests } from "./image-files.ts";
import type { Prose } from "./prose.ts";

export interface KeptProseOptions {
  /** The project's folder. */
  root: string;
  /** A digest of what plugins look up besides images: the glossary and the settings. */
  stamp: string;
  /** Creates the plugins, if the file must be read again. */
  plugins: () => Promise<MdastPluginEntry[]>;
}

/** A cached result, with the digests of the images that it depends on. */
interface Kept {
  prose: Prose;
  images: Record<string, string>;
}

/**
 * Returns the result of `proseOf` for a file, cached until its text, one of its images or something
 * else that the check depends on changes.
 */
export async function keptProse(
  file: string,
  text: string,
  { root, stamp, plugins }: KeptProseOptions,
): Promise<Prose> {
  code ??= codeDigest(...makers.map((name) => new URL(name, import.meta.url).href));
  const key = digest(["prose", file, text, stamp, code]);
  const known = await recall<Kept>(key);
  if (known && (await areUnchanged(root, known.images))) return known.prose;
  const { proseOf } = await import("./prose.ts");
  const prose = await proseOf(file, text, await plugins());
  await keep(key, { prose, images: await imageDigests(root, prose.images) } satisfies Kept);
  return prose;
}

const makers = ["./prose.ts", "./plugins.ts"];
let code: string | undefined;
