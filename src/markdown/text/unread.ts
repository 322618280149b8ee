import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { habits } from "./habits.ts";
import { linesIn } from "../outline/lines-in.ts";
import { lineOf } from "../place.ts";
import { warn } from "../report.ts";

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
    // Not $$ for a price, and not US$$5.
    /(?<![\\$\w])\$\$(?=[\w\\({[|])[^$\n]*/g,
    (whole) => `${JSON.stringify(whole)} is not a formula: close it with $$, or write \\$\\$`,
  ],
];

/** A Korean particle behind a sign of which a text speaks, as in "##은 제목입니다". */
const particle = "[은는을를이가와과의에로도][ \\t]";

/** Lines of a paragraph that lack a space behind their marks. A single # may be a tag. */
const headingLike = new RegExp(`^[ \\t]{0,3}(#{2,6})(?=[^\\s#,.:;/)])(?!${particle})`, "gm");

/** The line between the head and the body of a table, without the spaces around it. */
const delimiterLike = /^\|?(?:[ \t]*:?-+:?[ \t]*(?:\||$))+$/;

/** The columns of a line of a table. */
function columnsIn(row: string): number {
  return row.replace(/\\\|/g, "").replace(/^\|/, "").replace(/\|$/, "").split("|").length;
}

/** The beginning of an item that is nearly a task. */
const taskLike = new RegExp(`^\\[[ xX]\\](?=[\\p{L}\\p{N}*_\`"])(?!${particle})`, "u");

/** The marks that begin a fenced block, and those that may end it, behind those of quotes. */
const fenceStart = /^(`{3,}|~{3,}|\${2,})/;
const fenceEnd = /^[\s>]*(`{3,}|~{3,}|\${2,})\s*$/;

/** The marks of a fenced block that ends with the text because the line that closes it is missing. */
function unclosed(written: string): string | undefined {
  const [, start] = fenceStart.exec(written) ?? [];
  if (start === undefined) return undefined;
  const lines = written.trimEnd().split("\n");
  const [, end] = (lines.length > 1 && fenceEnd.exec(lines[lines.length - 1])) || [];
  return end?.startsWith(start) ? undefined : start;
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
  const reportUnclosed = (what: string, node: MdastNode, ctx: MdastVisitorContext) => {
    const mark = unclosed(writtenOf(node, ctx));
    if (mark === undefined) return;
    const message = `the ${what} that starts here is not closed: add a line ${mark} below it`;
    warn(ctx, lineOf(node), message);
  };
  return {
    name: "unread",
    options: { position: true },
    text: report,
    paragraph(node, ctx) {
      const { children } = node;
      for (const [at, child] of children.entries()) {
        if (child.type !== "text") continue;
        const written = writtenOf(child, ctx);
        const lineAt = linesIn(written, lineOf(child));
        // Text behind code or a link starts no line.
        const startsLine = at === 0 || children[at - 1].type === "break";
        for (const { 1: mark, index } of written.matchAll(headingLike)) {
          if (index === 0 && !startsLine) continue;
          const message = `${mark} is shown as text: a heading needs a space behind it`;
          warn(ctx, lineAt(index), message);
        }
      }
      const rows = writtenOf(node, ctx)
        .split("\n")
        .map((row) => row.trim());
      for (const [at, row] of rows.slice(1).entries()) {
        const head = rows[at];
        if (!/^\|[^]*\|$/.test(head) || !delimiterLike.test(row)) continue;
        const counts = [head, row].map(columnsIn);
        if (counts[0] === counts[1]) continue;
        const message = `the table is shown as text: its head has ${counts[0]} columns, and the line below it ${counts[1]}`;
        warn(ctx, lineOf(node) + at, message);
      }
      const [first] = children;
      if (first?.type !== "text" || ctx.parent(node)?.type !== "listItem") return;
      const [box] = taskLike.exec(writtenOf(first, ctx)) ?? [];
      if (box) warn(ctx, lineOf(node), `${box} is shown as text: a task needs a space behind it`);
    },
    code: (node, ctx) => reportUnclosed("block of code", node, ctx),
    math: (node, ctx) => reportUnclosed("formula", node, ctx),
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
