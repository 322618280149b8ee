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
];

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
    const { start, end } = node.position ?? {};
    const written = ctx.source.slice(start?.offset ?? 0, end?.offset ?? 0);
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
    html(node, ctx) {
      if (!/<(?:pre|code|script|style)\b/i.test(node.value)) reportHabits(node, node.value, ctx);
    },
    link: (node, ctx) => reportHabits(node, node.url, ctx),
    image: (node, ctx) => reportHabits(node, node.url, ctx),
  };
}
