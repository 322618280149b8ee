import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { existsConfig } from "./config-file.ts";

/**
 * Finds the Jekyll site in a folder: the folder itself, or the only folder below it, three deep,
 * that has a `_config.yml`.
 * @returns its path without symbolic links, since a copy of a link would still be the old site
 * @throws {Error} if the folder does not exist, or contains no site or several
 */
export function findSite(written: string): string {
  if (!existsSync(written))
    throw new Error(`${written} does not exist: write the folder of the old site`);
  const folder = realpathSync(written);
  if (!statSync(folder).isDirectory()) {
    throw new Error(`${folder} is a file: write the folder of the old site`);
  }
  if (isSite(folder)) return folder;
  for (let level = foldersIn([folder]), depth = 0; depth < 3; level = foldersIn(level), depth++) {
    const sites = level.filter(isSite);
    if (sites.length > 1) {
      throw new Error(`${folder} contains several sites: write one of ${sites.join(", ")}`);
    }
    if (sites.length === 1) return sites[0];
  }
  throw new Error(
    `${folder} has neither a _config.yml nor _posts: write the folder of a Jekyll site`,
  );
}

function isSite(folder: string): boolean {
  return existsConfig(folder) || existsSync(join(folder, "_posts"));
}

function foldersIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^[._]|^node_modules$/.test(entry.name))
      .map(({ name }) => join(folder, name)),
  );
}
