import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { habits } from "./habits.ts";
import { linesIn } from "./lines-in.ts";
import { lineOf } from "./place.ts";
import { warn } from "./report.ts";

/** Markdown that is shown as text, with what to write instead. */
const marks: readonly [RegExp, (...match: string[]) => string][] = [
  [
    /(?<!\\)(!?)\[([^[\]\n]*)\]\(([^()<>\n]*)\)/g,
    (whole, sign, text, target) => {
      const url = target.split('"', 1)[0].trim();
      const title = target.slice(target.indexOf(url) + url.length).trimEnd();
      return /\s/.test(url) && /^(?:\s+"[^"]*")?$/.test(title) && isAddress(sign, url)
        ? `${whole} is shown as text, because its address contains a space: write ${sign}[${text}](<${url}>${title})`
        : "";
    },
  ],
  [
    /(?<!\\)\[\^([^[\]\s]+)\]/g,
    (whole) => `the footnote ${whole} is not defined: add a line "${whole}: its text"`,
  ],
  [
    // Not `x[i][j]`, and not two numbers of a bibliography.
    /(?<![\\\]\w)])!?\[([^[\]\n]+)\]\[(?!\^)([^[\]\n]+)\]/g,
    (whole, first, name) =>
      /^\d+$/.test(first)
        ? ""
        : `${whole} refers to nothing: add a line "[${name}]: /its/address/"`,
  ],
  [
    /(?<![\\$])\$\$(?![\s$])[^$\n]*/g,
    (whole) => `${JSON.stringify(whole)} is no formula: close it with $$, or write \\$\\$`,
  ],
];

/** Lines of a paragraph that lack a space behind their marks. A single # may be a tag. */
const headingLike = /^[ \t]{0,3}(#{2,6})(?=[^\s#])/gm;

/** The beginning of an item that is nearly a task. */
const taskLike = /^\[[ xX]\](?=[^\s([:])/;

/** The marks that begin a fenced block of code, and those that may end it, behind those of quotes. */
const fenceStart = /^(`{3,}|~{3,})/;
const fenceEnd = /^[\s>]*(`{3,}|~{3,})\s*$/;

/** Whether a block of code ends with the text because the line that closes it is missing. */
function isUnclosed(written: string): boolean {
  const [, start] = fenceStart.exec(written) ?? [];
  if (start === undefined) return false;
  const lines = written.trimEnd().split("\n");
  const [, end] = (lines.length > 1 && fenceEnd.exec(lines[lines.length - 1])) || [];
  return !end?.startsWith(start);
}

/** Whether the words in the round brackets behind square ones are meant as an address. */
function isAddress(sign: string, url: string): boolean {
  if (url.includes("{{")) return false;
  return sign === "!" || /^(?:\.{0,2}\/|:|https?:)|\.\w{2,4}$/.test(url);
}

/**
 * Warns of Markdown and of habits from Jekyll that are shown as text. It comes before the plugins
 * that replace text. Each habit is reported once.
 */
export function unread(): MdastPluginDefinition {
  const seen = new Set<string>();
  const report = (node: MdastNode, ctx: MdastVisitorContext) => {
    const written = writtenOf(node, ctx);
    const lineAt = linesIn(written, lineOf(node));
    for (const [pattern, messageOf] of marks) {
      for (const match of written.matchAll(pattern)) {
        const message = messageOf(...match);
        if (message) warn(ctx, lineAt(match.index), message);
      }
    }
    reportHabits(node, written, ctx);
  };
  const reportHabits = (node: MdastNode, written: string, ctx: MdastVisitorContext) => {
    const lineAt = linesIn(written, lineOf(node));
    for (const { kind, index, message } of habits(written)) {
      if (!seen.has(kind)) warn(ctx, lineAt(index), message, "habit");
      seen.add(kind);
    }
  };
  return {
    name: "unread",
    options: { position: true },
    text: report,
    paragraph(node, ctx) {
      const written = writtenOf(node, ctx);
      const lineAt = linesIn(written, lineOf(node));
      for (const { 1: mark, index } of written.matchAll(headingLike)) {
        const message = `${mark} is shown as text: a heading needs a space behind it`;
        warn(ctx, lineAt(index), message);
      }
      if (ctx.parent(node)?.type !== "listItem") return;
      const [box] = taskLike.exec(written) ?? [];
      if (box) warn(ctx, lineOf(node), `${box} is shown as text: a task needs a space behind it`);
    },
    code(node, ctx) {
      const written = writtenOf(node, ctx);
      if (!isUnclosed(written)) return;
      const mark = fenceStart.exec(written)?.[0];
      const message = `the block of code that starts here is not closed, so that what follows is code, too: add a line ${mark} below the code`;
      warn(ctx, lineOf(node), message);
    },
    html(node, ctx) {
      if (!/<(?:pre|code|script|style)\b/i.test(node.value)) reportHabits(node, node.value, ctx);
    },
    link: (node, ctx) => reportHabits(node, node.url, ctx),
    image: (node, ctx) => reportHabits(node, node.url, ctx),
  };
}

/** What the author wrote for a node. */
function writtenOf({ position }: MdastNode, { source }: MdastVisitorContext): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
