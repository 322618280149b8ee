import { fences, opening } from "./fences.ts";
import { roleOf, type Role } from "./role.ts";
import type { Fence, Problem } from "../types.ts";

/**
 * Finds problems with the positions of a page's fences: fences of cells that are indented, never
 * closed, inside a fence that should have been closed before, or inside HTML. Other fences are not
 * checked.
 *
 * @param file the page's path, for messages
 */
export function fenceProblems(file: string, text: string): Problem[] {
  const lines = text.split(/\r?\n/);
  const found = fences(text);
  const at = (line: number, message: string): Problem => ({ file, line, message });
  return [
    ...(file.endsWith(".md") ? inHtml(found, lines) : []).map((line) =>
      at(
        line,
        "this fence is part of the HTML above it and would not be shown as a cell: add an empty line before it",
      ),
    ),
    ...found.flatMap((fence) => openProblems(fence, lines).map((one) => at(...one))),
    ...indented(found, lines).map(([line, role]) => {
      const what = role === "live" ? "a live cell" : `the ${role} of a cell`;
      return at(line, `${what} must start at the beginning of the line: remove the indentation`);
    }),
  ];
}

/**
 * Problems of a fence that ends too late: at the end of the text, or after the start of another
 * fence.
 */
function openProblems(fence: Fence, lines: string[]): [line: number, message: string][] {
  const mark = opening.exec(lines[fence.line - 1])?.[1] ?? "```";
  const inner = fence.code.split("\n").findIndex((line) => {
    const [, marks, lang, meta] = opening.exec(line) ?? [];
    const opens = marks?.startsWith(mark) && lang !== "";
    return opens && (roleOf(fence) ?? roleOf({ lang, meta })) !== undefined;
  });
  if (inner >= 0) {
    const line = fence.line + 1 + inner;
    const message = `a fence begins inside the fence on line ${fence.line}: write ${mark} before it to close that one, or use longer fence markers for that one`;
    return [[line, message]];
  }
  if (!roleOf(fence) || fence.end <= lines.length) return [];
  return [[fence.line, `this fence is never closed: write ${mark} below its last line`]];
}

/**
 * The lines of fences that Markdown parses as HTML, because there is a tag above and no empty line
 * between.
 */
function inHtml(found: readonly Fence[], lines: string[]): number[] {
  return found.filter(roleOf).flatMap(({ line }) => {
    const ends = found.map(({ end }) => end);
    for (let above = line - 1; above > 0 && !ends.includes(above); above--) {
      const text = lines[above - 1];
      if (text.trim() === "") break;
      if (/^ {0,3}<\/?[a-z]/i.test(text)) return [line];
    }
    return [];
  });
}

/** The lines of indented or quoted fences that have a role in a cell, with this role. */
function indented(found: readonly Fence[], lines: string[]): [line: number, role: Role][] {
  return lines.flatMap((text, index) => {
    const line = index + 1;
    const [, lang, meta] = /^[\s>]+(?:`{3,}|~{3,})[ \t]*([^\s`]*)[ \t]*([^`]*)$/.exec(text) ?? [];
    const role = lang === undefined ? undefined : roleOf({ lang, meta });
    const inside = found.some((fence) => fence.line < line && line < fence.end);
    return role && !inside ? [[line, role]] : [];
  });
}
