import type { MdastPluginDefinition } from "satteri";
import { lineOf } from "../place.ts";
import { warn } from "../report.ts";

/** A reference in HTML, whose text is not Markdown. */
const reference = /\[\^([^[\]\s]+)\]/g;

/**
 * Warns of footnotes that the page does not show: those to which its text does not refer, and those
 * with the name of an earlier one.
 *
 * @returns a plugin of one document
 */
export function unshownFootnotes(): MdastPluginDefinition {
  const lines = new Map<string, number>();
  const used = new Set<string>();
  const inHtml = new Set<string>();
  return {
    name: "unshown-footnotes",
    options: { position: true },
    footnoteReference: ({ identifier }) => void used.add(identifier),
    html({ value }) {
      if (value.startsWith("<!--")) return;
      for (const [, name] of value.matchAll(reference)) inHtml.add(name.toLowerCase());
    },
    footnoteDefinition(node, ctx) {
      const { identifier } = node;
      const first = lines.get(identifier);
      if (first === undefined) {
        lines.set(identifier, lineOf(node));
      } else {
        const message = `the footnote [^${identifier}] is not shown, because line ${first} defines another one of this name: rename it, or delete it`;
        warn(ctx, lineOf(node), message);
      }
    },
    after(_, ctx) {
      for (const [identifier, line] of lines) {
        if (used.has(identifier)) continue;
        const mark = `[^${identifier}]`;
        const why = inHtml.has(identifier)
          ? `${mark} is in HTML, where Markdown is not read: put empty lines around the text with ${mark}`
          : `the text does not refer to it: write ${mark} where its number belongs, or delete it`;
        warn(ctx, line, `the footnote ${mark} is not shown, because ${why}`);
      }
    },
  };
}
