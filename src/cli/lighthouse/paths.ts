import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { nearestAddress } from "../../schema/nearest.ts";

/**
 * Says, in one line for each, which paths are not those of pages of the built site. A path may be
 * followed by "?search=softmax".
 */
export function unknownPaths(dist: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const [pathname] = decoded(path).split(/[?#]/, 1);
    if (hasPage(dist, pathname)) return [];
    const similar = nearestAddress(pathname.replace(/^\/*(.*?)\/*$/, "/$1/"), pagesOf(dist));
    const advice =
      similar === undefined
        ? "write the path of a page, such as /posts/"
        : `did you mean ${similar}?`;
    return [`npm run lighthouse: ${path} is not a page of the built site; ${advice}`];
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function hasPage(dist: string, pathname: string): boolean {
  if (!/^\/(?:.*(?:\/|\.html))?$/.test(pathname)) return false;
  return existsSync(join(dist, pathname, pathname.endsWith("/") ? "index.html" : ""));
}

function pagesOf(dist: string): string[] {
  const files = globSync("**/index.html", { cwd: dist });
  return files.map((file) => `/${file.replaceAll("\\", "/").slice(0, -"index.html".length)}`);
}
