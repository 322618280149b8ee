import type { MdastPluginEntry } from "satteri";
import { codeDigest, digest, remember } from "../cache/index.ts";
import type { Prose } from "./prose.ts";

/**
 * Returns the result of `proseOf` for a file, cached until its text or something that the check
 * depends on changes.
 *
 * @param stamp a digest of what plugins look up: the glossary, the images and the settings
 * @param plugins creates the plugins, if the file must be read again
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
