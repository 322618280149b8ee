import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { glossaryOf, glossaryProblems } from "../../../site/content/glossary.ts";
import { isLive } from "../../../site/content/has-cells.ts";
import type { Contents } from "../map/made.ts";

/** What the content of a project has. The cell of the playground belongs to no page of its own. */
export function contentsIn(project: string): Contents {
  const content = join(project, "content");
  const pages = existsSync(content)
    ? globSync("{chapters,posts,pages}/**/*.{md,mdx}", { cwd: content })
    : [];
  return {
    chapters: pages.some((path) => /^chapters[\\/]/.test(path)),
    cells: pages.some(
      (path) =>
        !/^pages[\\/]\w+[\\/]play\.md$/.test(path) &&
        isLive(readFileSync(join(content, path), "utf8")),
    ),
    // Terms with mistakes are terms, too.
    about:
      !existsSync(join(content, "pages")) ||
      pages.some((path) => /^pages[\\/]\w+[\\/]about\.mdx?$/.test(path)),
    terms: glossaryOf(content).length > 0 || glossaryProblems(content).length > 0,
  };
}
