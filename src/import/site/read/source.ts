import { existsSync, realpathSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { text } from "./config.ts";
import type { Config } from "./config.ts";

/**
 * The folder of the site's files, the setting `source`, such as `source` in Octopress. If a build
 * makes that folder, such as `.tmp/src`, it is the folder of the same name from which it is made.
 */
export function sourceOf(folder: string, { all }: Config): string {
  const named = text(all.source).replace(/^\.\//, "");
  const places = named === "" ? [] : [named, basename(named)].map((path) => join(folder, path));
  const isInside = (path: string) =>
    existsSync(path) && (realpathSync(path) + sep).startsWith(realpathSync(folder) + sep);
  return places.find(isInside)?.replace(/[\\/]$/, "") ?? folder;
}
