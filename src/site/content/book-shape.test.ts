import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { bodyOf } from "../../markdown/body.ts";

/** The most cells on a page of the book. */
const mostCells = 12;

const endings = /^## (?:Exercises|References|연습 문제|참고 자료)$/m;

/** The lines of a box, without their marks; undefined if the text contains no such box. */
function boxIn(text: string, kind: string): string[] | undefined {
  const [, lines] = new RegExp(`^> \\[!${kind}\\]\n((?:>.*\n)+)`, "m").exec(text) ?? [];
  return lines?.trimEnd().split("\n");
}

describe("a page of the book", () => {
  it.each(globSync("content/chapters/**/*.mdx"))("%s", (file) => {
    const body = bodyOf(readFileSync(file, "utf8"));
    const { cells } = cellsOf(file, body);
    expect(cells.length).toBeLessThanOrEqual(mostCells);

    expect(body.trimStart(), "it opens with what readers will be able to do").toMatch(
      /^> \[!GOALS\]\n> - /,
    );

    // The summary of the chapter is a recap itself.
    if (file.endsWith("/1-6.mdx")) return;
    const recap = boxIn(body, "RECAP");
    expect(recap?.length, "the lines of its recap").toBeGreaterThanOrEqual(3);
    expect(recap?.length, "the lines of its recap").toBeLessThanOrEqual(5);
    const [, after] = body.split("> [!RECAP]\n");
    const next = after.replace(/^(?:>.*\n)+/, "").trim();
    expect(next === "" || endings.test(next.split("\n")[0]), "the recap is the end").toBe(true);
  });
});
