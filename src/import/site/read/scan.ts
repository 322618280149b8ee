import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { Config } from "./config.ts";

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

/** More files than any blog has; a site that has them is a mistake, such as a home folder. */
const maxFiles = 200_000;

/** Lists the files of a Jekyll site that it would read or copy, sorted by path. */
export function scanSite(root: string, config: Config): Scan {
  const top = realpathSync(root);
  const files: OldFile[] = [];
  const refused: Scan["refused"] = [];
  const collections = new Set([...config.collections.keys()].map((name) => `_${name}`));
  const visit = (folder: string, inside: string, parents: readonly string[]): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = folder ? `${folder}/${name}` : name;
      const real = realPath(join(root, path));
      const stat = real === undefined ? undefined : statSync(real);
      if (real === undefined || !stat) {
        refused.push({ path, message: "is a link to a file that does not exist" });
      } else if (real !== top && !real.startsWith(top + sep)) {
        refused.push({ path, message: `is a link out of the site's folder, to ${real}` });
      } else if (stat.isDirectory()) {
        const underscored = name.startsWith("_") && !inside;
        const known = special.has(name) || collections.has(name);
        if (isLeftOut(`${path}/`, inside, config) && !(underscored && known)) continue;
        if (parents.includes(real)) {
          refused.push({ path, message: "is a link to a folder that it is in" });
          continue;
        }
        visit(path, inside || (known ? name : ""), [...parents, real]);
      } else if (stat.isFile() && !isLeftOut(path, inside, config)) {
        files.push({ path, size: stat.size });
      }
      if (files.length > maxFiles) {
        throw new Error(`${root} contains more than ${maxFiles} files: name the site's folder`);
      }
    }
  };
  visit("", "", [top]);
  return { files, refused };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Whether Jekyll ignores a path.
 * @param inside the special folder that the path is in, where underscores are not a reason
 */
function isLeftOut(path: string, inside: string, config: Config): boolean {
  const name = basename(path);
  if (matchesAny(path, config.include)) return false;
  if (/^[.#]|~$/.test(name)) return true;
  if (!inside && name.startsWith("_") && name !== "_redirects" && name !== "_headers") return true;
  return !unfiltered.has(inside) && matchesAny(path, config.exclude);
}

function matchesAny(path: string, patterns: readonly string[]): boolean {
  const bare = path.replace(/\/$/, "");
  return patterns.some((pattern) => {
    // A path that only begins with the pattern matches, too.
    if (path.startsWith(pattern)) return true;
    return pattern.includes("*") && globToExpression(pattern).test(bare);
  });
}

/** As Ruby's `File.fnmatch`, where `*` also matches a slash. */
export function globToExpression(pattern: string): RegExp {
  const parts = pattern.split(/(\*+|\?)/);
  const text = parts.map((part) =>
    part.startsWith("*") ? ".*" : part === "?" ? "." : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"),
  );
  return new RegExp(`^${text.join("")}$`);
}
