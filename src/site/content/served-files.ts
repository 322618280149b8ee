import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The addresses of the files in public/, which are served unchanged, sorted. A build copies what a
 * symbolic link leads to.
 *
 * @param root the project's folder
 * @example servedFiles(root) // => ["/icon.svg", "/images/a.png"]
 */
export function servedFiles(root: string): string[] {
  return namesIn(join(root, "public"), []).sort();
}

/** @param links the folders that links above lead to; a link back to one of them is not followed */
function namesIn(folder: string, links: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const below = (more: readonly string[]) =>
      namesIn(path, [...links, ...more]).map((name) => `/${entry.name}${name}`);
    if (entry.isDirectory()) return below([]);
    if (!entry.isSymbolicLink()) return [`/${entry.name}`];
    const target = targetOf(path);
    if (target === undefined || links.includes(target)) return [];
    return statSync(target).isDirectory() ? below([target]) : [`/${entry.name}`];
  });
}

/** What a link leads to; undefined if there is nothing. */
function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}
