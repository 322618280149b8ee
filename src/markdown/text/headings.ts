import type { MdastNode, MdastPluginDefinition } from "satteri";
import { fileOf, isInBook, lineOf } from "../place.ts";
import { warn } from "../report.ts";

/** An id at the end of a heading, as in `## Title {#id}`. */
const ownId = /\s*\{\s*#([^\s{}]+)\s*\}\s*$/;

/**
 * Checks the levels of headings: only the title in the front matter has level 1, and no heading is
 * more than one level below the heading before it. In a page outside the book that has headings of
 * level 1, all headings move down one level. `{#id}` at the end sets the id.
 *
 * @returns a plugin of one document
 */
export function headings(): MdastPluginDefinition {
  let last = 1;
  let shift = 0;
  const lineOfId = new Map<string, number>();
  return {
    name: "headings",
    options: { position: true },
    before(root, ctx) {
      const hasTitle = root.children.some((node) => node.type === "heading" && node.depth === 1);
      if (hasTitle && !isInBook(fileOf(ctx))) shift = 1;
    },
    heading(node, ctx) {
      const end = node.children.at(-1);
      const id = end?.type === "text" ? ownId.exec(end.value) : null;
      const depth = Math.min(node.depth + shift, 6) as typeof node.depth;
      const text = ctx.textContent(node).replace(ownId, "");
      const written = `${"#".repeat(node.depth)} ${text}`;
      if (depth === 1) {
        const message = `the heading "${written}" would be a second title of the page, besides the one in the front matter: start it with ##`;
        warn(ctx, lineOf(node), message);
      } else if (depth > last + 1) {
        const message = `the heading "${written}" skips a level: start it with ${"#".repeat(last + 1 - shift)}`;
        warn(ctx, lineOf(node), message);
      }
      last = depth;
      if (shift > 0) ctx.setProperty(node, "depth", depth);
      if (!id || end?.type !== "text") return;
      const rest = end.value.slice(0, id.index);
      const children = [...node.children.slice(0, -1), { type: "text", value: rest } as MdastNode];
      const name = (writtenId(node, ctx.source) ?? id[1]).normalize("NFC");
      const before = lineOfId.get(name);
      if (before === undefined) {
        lineOfId.set(name, lineOf(node));
      } else {
        const message = `the id "${name}" is that of the heading on line ${before}: links lead to the first one`;
        warn(ctx, lineOf(node), message);
      }
      ctx.setProperty(node, "data", { hProperties: { id: name } });
      ctx.setProperty(node, "children", rest ? children : children.slice(0, -1));
    },
  };
}

/** An id at the end of the source of a heading, which can have signs or a line behind it. */
const idInSource = /\{\s*#([^\s{}]+)\s*\}[ \t]*(?:#+[ \t]*|\n[ \t>]*[-=]+[ \t]*)?$/;

/** The id as its author wrote it: in the text, `--` is a dash already. */
function writtenId(heading: MdastNode, source: string): string | undefined {
  const { start, end } = heading.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const written = idInSource.exec(source.slice(start.offset, end.offset))?.[1];
  return written?.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}
