import type { Problem } from "../cell/types.ts";
import type { ProvedPage } from "../proof/index.ts";
import { mdxCode } from "./mdx-code.ts";
import { outlineDrifts, type Outline } from "./outline-drifts.ts";
import { outlineOf } from "./outline.ts";
import type { FindTerm } from "./terms.ts";

type Page = ProvedPage["page"];

/**
 * What is wrong with the text of pages beside their cells: what is no Markdown, terms that the
 * glossary lacks, code that is not allowed, and where a page and its translation differ.
 *
 * @param code whether pages of MDX may contain code
 */
export function proseProblems(pages: readonly Page[], find: FindTerm, code = false): Problem[] {
  const problems: Problem[] = [];
  const outlines = new Map<Page, Outline>();
  for (const page of pages) {
    const outline = read(page, problems);
    if (!outline) continue;
    outlines.set(page, outline);
    if (!code && page.file.endsWith(".mdx")) problems.push(...mdxCode(page.file, page.text));
    problems.push(...unknownTerms(outline, find));
  }
  for (const [page, outline] of outlines) {
    const pair = pages.find((other) => other.pair === page.pair && other.lang > page.lang);
    const other = pair && outlines.get(pair);
    if (other) problems.push(...outlineDrifts(outline, other));
  }
  return problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function read({ file, text }: Page, problems: Problem[]): Outline | undefined {
  try {
    return { file, sections: outlineOf(file, text) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = "1", message] = /^(?:(\d+):\d+: )?([^]*)$/.exec(said) ?? [];
    problems.push({ file, line: Number(line), message: `this is no MDX: ${message}` });
    return undefined;
  }
}

function unknownTerms({ file, sections }: Outline, find: FindTerm): Problem[] {
  const terms = sections.flatMap(({ items }) => items.filter(({ kind }) => kind === "term"));
  return terms.flatMap(({ key, line }) => {
    try {
      find(key.replace(/^term:/, ""), file);
      return [];
    } catch (error) {
      return [{ file, line, message: error instanceof Error ? error.message : String(error) }];
    }
  });
}
