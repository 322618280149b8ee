import type { IndexFile, Manifest } from "../types.ts";
import type { WrittenIndex } from "./write.ts";

/** The extensions of the files beside the manifest, by which hosts know that they are texts. */
const extensions = { shards: "txt", packs: "json", codes: "code.json" };
export type Part = keyof typeof extensions;
const parts = Object.keys(extensions) as Part[];

/** The digits of names, from 0 to z, that tell some thousands of files apart, as a rule. */
const digits = 5;

/** The address of a file of an index, by its place among those of its part. */
export function addressOf(manifest: Manifest, part: Part, place: number): string {
  // The code of a pack has the pack's name.
  const named = part === "codes" ? "packs" : part;
  const all = manifest.digests[named];
  const length = all.length / manifest[named].length;
  const name = all.slice(place * length, (place + 1) * length);
  return `${manifest.folder}/${name}.${extensions[part]}`;
}

/**
 * Names the files of an index, in a folder, by digests of their texts.
 *
 * @param digest a text's digest in hexadecimal digits
 */
export function withNames(
  { manifest, texts }: WrittenIndex,
  folder: string,
  digest: (text: string) => string,
): { manifest: Manifest; files: IndexFile[] } {
  const digests = {
    shards: joined(texts.shards.map(digest)),
    packs: joined(texts.packs.map((text, place) => digest(text + texts.codes[place]))),
  };
  const whole: Manifest = { folder, digests, ...manifest };
  const filesOf = (part: Part) =>
    texts[part]
      .map((text, place) => ({ name: addressOf(whole, part, place), text }))
      .filter(({ text }) => text !== "");
  return { manifest: whole, files: parts.flatMap(filesOf) };
}

/**
 * Digests in a row, each as short as tells them apart, since readers fetch all of them; not in base 64,
 * since some hosts take small and large letters for the same.
 */
function joined(digests: readonly string[], length = digits): string {
  const short = digests.map((digest) => BigInt(`0x${digest}`).toString(36).slice(-length));
  const areApart = new Set(short).size === new Set(digests).size;
  return areApart ? short.join("") : joined(digests, length + 1);
}
