import type { MdastPluginEntry } from "satteri";
import { codeDigest, digest, remember } from "../cache/index.ts";
import type { Prose } from "./prose.ts";

/**
 * What `proseOf` says of a file, recalled until its text or something that the text is checked with
 * changes.
 *
 * @param stamp the digest of what plugins look up: the glossary, the images, settings
 * @param plugins makes them, where the file must be read anew
 */
export function keptProse(
  file: string,
  text: string,
  stamp: string,
  plugins: () => Promise<MdastPluginEntry[]>,
): Promise<Prose> {
  code ??= codeDigest(...makers.map((name) => new URL(name, import.meta.url).href));
  return remember(digest(["prose", file, text, stamp, code]), async () => {
    const { proseOf } = await import("./prose.ts");
    return proseOf(file, text, await plugins());
  });
}

const makers = ["./prose.ts", "./plugins.ts"];
let code: string | undefined;
