import { readdirSync, realpathSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { basename, join, sep } from "node:path";
import type { Config } from "./config.ts";
import { matchesGlob } from "./glob.ts";
import { notRead } from "./text-bytes.ts";

/** A file of the old site. */
export interface OldFile {
  /** Below the site's folder, with forward slashes. */
  path: string;
  size: number;
}

export interface Scan {
  files: OldFile[];
  /** What was not read, and why. */
  refused: { path: string; message: string }[];
}

/** The folders whose files Jekyll reads whatever the setting `exclude` says. */
const unfiltered = new Set(["_data", "_includes", "_layouts", "_i18n"]);

/** Folders that start with an underscore and that the importer reads. */
const special = new Set(["_posts", "_drafts", "_data", "_includes", "_layouts", "_i18n"]);

/** More files and folders than any blog has: a mistake, such as a home folder. */
const mostPaths = 200_000;

/**
 * Lists the files of a Jekyll site that it would read or copy, sorted by path.
 * @throws {Error} if there are too many
 */
export function scanSite(root: string, config: Config): Scan {
  const top = realpathSync(root);
  const files: OldFile[] = [];
  const refused: Scan["refused"] = [];
  const refuse = (path: string, message: string) => void refused.push({ path, message });
  const collections = new Set([...config.collections.keys()].map((name) => `_${name}`));
  let seen = 0;
  const read = new Set<string>();
  const refusedLinks = new Set<string>();
  /** Refuses a link once, however many other links lead to it. */
  const refuseLink = (path: string, link: string, message: string) => {
    if (!refusedLinks.has(link)) refuse(path, message);
    refusedLinks.add(link);
  };
  const visit = (
    folder: string,
    inside: string,
    parents: readonly string[],
    isBehindLink: boolean,
  ): void => {
    read.add(parents[parents.length - 1]);
    for (const entry of entriesOf(root, folder, refuse)) {
      if (++seen > mostPaths) {
        throw new Error(
          `${root} contains more than ${mostPaths} files and folders, with those behind links: write the folder of the site, or delete its links to folders`,
        );
      }
      const { name } = entry;
      const path = folder ? `${folder}/${name}` : name;
      let real: string;
      try {
        real = realpathSync(join(root, path));
      } catch (error) {
        if (!isLeftOut(path, inside, config)) refuse(path, whyNot(entry, error));
        continue;
      }
      const stat = statSync(real);
      if (real !== top && !real.startsWith(top + sep)) {
        refuse(path, `is a link out of the site's folder, to ${real}`);
      } else if (stat.isDirectory()) {
        const underscored = name.startsWith("_") && !inside;
        const known = special.has(name) || collections.has(name);
        if (isLeftOut(`${path}/`, inside, config) && !(underscored && known)) continue;
        const isLink = entry.isSymbolicLink();
        const link = join(parents[parents.length - 1], name);
        if (parents.includes(real)) refuseLink(path, link, "is a link to a folder that it is in");
        else if (isLink && isBehindLink && read.has(real))
          refuseLink(
            path,
            link,
            "is a link behind another one, to a folder that is read elsewhere: put the folder in its place if its addresses are needed",
          );
        else visit(path, inside || (known ? name : ""), [...parents, real], isBehindLink || isLink);
      } else if (!isLeftOut(path, inside, config)) {
        if (stat.isFile()) files.push({ path, size: stat.size });
        else refuse(path, "is neither a file nor a folder, but a pipe or a device");
      }
    }
  };
  visit("", "", [top], false);
  return { files, refused };
}

/** What a folder contains, sorted by name; nothing if it cannot be read. */
function entriesOf(
  root: string,
  folder: string,
  refuse: (path: string, message: string) => void,
): Dirent[] {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (folder === "") throw error;
    refuse(folder, notRead(error));
    return [];
  }
}

/** Why the real path of an entry is not known. */
function whyNot(entry: Dirent, error: unknown): string {
  if (entry.isSymbolicLink()) return "is a link to a file that does not exist";
  if (entry.name.includes("\uFFFD")) return "has a name that is not UTF-8: rename the file";
  return notRead(error);
}

/**
 * Whether Jekyll ignores a path.
 * @param inside the special folder that the path is in, where underscores are not a reason
 */
function isLeftOut(path: string, inside: string, { include, exclude }: Config): boolean {
  const name = basename(path);
  if (isIncluded(path, inside, include)) return false;
  if (/^[.#]|~$/.test(name)) return true;
  if (!inside && name.startsWith("_") && name !== "_redirects" && name !== "_headers") return true;
  const excluded = exclude.filter((pattern) => !include.includes(pattern));
  return !unfiltered.has(inside) && matchesAny(path, excluded);
}

/** Whether `include` names a file or folder, or its path in a special folder. */
function isIncluded(path: string, inside: string, include: readonly string[]): boolean {
  const name = basename(path) + (path.endsWith("/") ? "/" : "");
  const steps = path.split("/");
  const inFolder = steps.slice(steps.indexOf(inside) + 1).join("/");
  return matchesAny(name, include) || (inside !== "" && matchesAny(inFolder, include));
}

function matchesAny(path: string, patterns: readonly string[]): boolean {
  const bare = path.replace(/\/$/, "");
  return patterns.some((pattern) => {
    // A path that only begins with the pattern matches, too.
    if (path.startsWith(pattern)) return true;
    return pattern.includes("*") && matchesGlob(pattern, bare);
  });
}
