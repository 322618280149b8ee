import type { Problem } from "../../schema/index.ts";
import type { Chapter, Page } from "./page.ts";

/** Reports pages of the book whose number is that of another page in their language. */
export function numberProblems(
  pages: readonly Page[],
  lineIn: (page: Page, key: string) => number,
): Problem[] {
  const chapters = pages.filter((page): page is Chapter => page.kind === "chapters");
  const same = Map.groupBy(chapters, ({ lang, section }) => `${lang} ${section}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map((page) => ({
      file: page.file,
      line: lineIn(page, "section"),
      message: `section "${page.section}" is also that of ${first.file}: give each page its own number`,
    })),
  );
}
