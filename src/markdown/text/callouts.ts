import type { MdastNode, MdastPluginDefinition } from "satteri";
import { t } from "../../i18n/index.ts";
import { fileOf, langOf, lineOf } from "../place.ts";
import { warn } from "../report.ts";

/** GitHub's callouts. */
const ofGitHub = ["note", "tip", "important", "warning", "caution"] as const;

/** Boxes of a book: what readers will be able to do, what to remember, and two remarks. */
const boxes = ["goals", "recap", "skip", "post"] as const;

const kinds = [...ofGitHub, ...boxes];
/** The first line of a callout, such as `[!NOTE]`. */
export const calloutMarker = /^\s*\[!(\w+)\][ \t]*(?:\r?\n|$)/;

/**
 * `> [!NOTE]` and GitHub's other four callouts, and the boxes of a book: a box with a title in the
 * page's language. Warns of other kinds.
 */
export const callouts: MdastPluginDefinition = {
  name: "callouts",
  options: { position: true },
  blockquote(node, ctx) {
    const [first, ...rest] = node.children;
    const [text, ...inline] = first?.type === "paragraph" ? first.children : [];
    if (first?.type !== "paragraph" || text?.type !== "text") return;
    const [marker, written] = calloutMarker.exec(text.value) ?? [];
    const kind = kinds.find((one) => one === written?.toLowerCase());
    // The marker is on a line of its own.
    const isAlone = marker?.endsWith("\n") || inline.length === 0 || inline[0].type === "break";
    if (marker === undefined || !isAlone) return;
    if (kind === undefined) {
      const known = kinds.map((one) => one.toUpperCase()).join(", ");
      warn(ctx, lineOf(node), `[!${written}] is shown as text: the callouts are ${known}`);
      return;
    }
    const value = text.value.slice(marker.length);
    const after = !value && inline[0]?.type === "break" ? inline.slice(1) : inline;
    const children = [...(value ? [{ type: "text", value } as const] : []), ...after];
    const title = {
      type: "paragraph",
      data: { hProperties: { className: ["callout-title"] } },
      children: [{ type: "text", value: t(langOf(fileOf(ctx)), `callout.${kind}`) }],
    } as MdastNode;
    const body = children.length > 0 ? [{ ...first, children } as MdastNode] : [];
    ctx.setProperty(node, "data", {
      hName: "div",
      hProperties: { className: [isBox(kind) ? "box" : "callout", kind], role: "note" },
    });
    ctx.setProperty(node, "children", [title, ...body, ...rest]);
  },
};

function isBox(kind: (typeof kinds)[number]): boolean {
  return boxes.some((box) => box === kind);
}
