import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OldSite } from "../old-site.ts";

/** A link to an account, which the import makes of these includes, too. */
const account = (host: string) =>
  `<a href="https://${host}/{{ include.username }}">{{ include.username }}</a>`;

/** What includes of Minima show within a text. */
const inText: Readonly<Record<string, string>> = {
  "icon-github.html": account("github.com"),
  "icon-twitter.html": account("twitter.com"),
};

/**
 * Writes includes in place of those of a theme, which can be a gem: empty ones, unless they show
 * something within a text.
 * @param source the folder of the site
 */
export function writeMissingIncludes(
  { documents, includes }: Pick<OldSite, "documents" | "includes">,
  source: string,
): void {
  const sources = [...documents.map((one) => one.source), ...Object.values(includes)];
  for (const text of sources) {
    for (const [, name] of text.matchAll(/\{%-?\s*include(?:_cached)?\s+([\w./-]*\w)(?=[\s%])/g)) {
      if (Object.hasOwn(includes, name) || name.split("/").includes("..")) continue;
      const file = join(source, "_includes", name);
      if (existsSync(file)) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, inText[name] ?? "");
    }
  }
}
