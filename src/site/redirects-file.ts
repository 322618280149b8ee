import { existsSync, readFileSync } from "node:fs";
import { parseRedirects } from "../schema/index.ts";
import type { ParsedRedirects, Problem } from "../schema/index.ts";

/** The old addresses in content/redirects.yml, with the new ones; none if it has problems. */
export function redirectsIn(contentDir: string): Readonly<Record<string, string>> {
  const parsed = read(contentDir);
  return parsed.ok ? parsed.redirects : {};
}

/** The problems of content/redirects.yml, which a site may not have. */
export function redirectProblems(contentDir: string): Problem[] {
  const parsed = read(contentDir);
  return parsed.ok ? [] : parsed.problems;
}

function read(contentDir: string): ParsedRedirects {
  const path = `${contentDir}/redirects.yml`;
  if (!existsSync(path)) return { ok: true, redirects: {} };
  return parseRedirects(path, readFileSync(path, "utf8"));
}
