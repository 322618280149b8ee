import { contentPath } from "../../schema/index.ts";
import type { Problem } from "../../schema/index.ts";
import type { Chapter, Page } from "./page.ts";

/**
 * Reports pages of the book whose number is that of another page in their language, or does not fit
 * their folder or file name.
 */
export function numberProblems(
  pages: readonly Page[],
  lineIn: (page: Page, key: string) => number,
): Problem[] {
  const chapters = pages.filter((page): page is Chapter => page.kind === "chapters");
  const same = Map.groupBy(chapters, ({ lang, section }) => `${lang} ${section}`);
  return [...same.values()].flatMap(([first, ...others]) => [
    ...misplaced(first).map((message) => ({
      file: first.file,
      line: lineIn(first, "section"),
      message,
    })),
    ...others.map((page) => ({
      file: page.file,
      line: lineIn(page, "section"),
      message: `section "${page.section}" is also that of ${first.file}: give each page its own number`,
    })),
  ]);
}

/** How the number of a page differs from those in its path, such as 1/1-2.mdx. */
function misplaced({ file, section }: Chapter): string[] {
  const path = contentPath(file)?.rest.replace(/(?:\/index)?\.mdx$/, "") ?? "";
  const names = path.split("/");
  const wrong = names.flatMap((name, i) => {
    if (!/^\d+(?:-\d+)*$/.test(name)) return [];
    const number = withoutZeros(name.replaceAll("-", "."));
    const own = withoutZeros(section);
    if (i === names.length - 1) return own === number ? [] : [`"${number}"`];
    return own.startsWith(`${number}.`) ? [] : [`a number such as "${number}.1"`];
  });
  if (wrong.length === 0) return [];
  return [
    `section is "${section}", which does not fit the path ${path}: write ${wrong.at(-1)}, or move the file`,
  ];
}

/** A number without the zeros by which files are sorted: "1.2" of "01.02". */
function withoutZeros(number: string): string {
  return number.replaceAll(/\b0+(?=\d)/g, "");
}
