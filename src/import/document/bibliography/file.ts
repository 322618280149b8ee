import { posix } from "node:path";
import type { JekyllDocument, JekyllSite } from "../../types.ts";

/**
 * The text of a BibTeX file of the old site; "" if it does not have it.
 *
 * @param name the name of the file; by default, the one in the document or the settings
 */
export function bibliographyOf(
  { path, data }: JekyllDocument,
  { config, includeRelative }: JekyllSite,
  name?: string,
): string {
  const settings = scholarOf(config);
  const names = [name ?? data.bibliography ?? settings.bibliography, "references", "papers"];
  const folders = [settings.source, "_bibliography", "assets/bibliography", "_bibs"];
  for (const one of names.filter((known) => typeof known === "string")) {
    for (const folder of folders.filter((known) => typeof known === "string")) {
      const whole = posix.join(folder.replace(/^[./]+/, ""), one.replace(/(?:\.bib)?$/, ".bib"));
      const text = includeRelative?.(posix.relative(posix.dirname(path), whole), path);
      if (text !== undefined) return text;
    }
    if (name !== undefined) return "";
  }
  return "";
}

/** The settings of the plugin jekyll-scholar. */
export function scholarOf(config: Record<string, unknown>): Record<string, unknown> {
  const { scholar } = config;
  return typeof scholar === "object" && scholar !== null ? { ...scholar } : {};
}
