import type { MdastNode, MdastPluginDefinition } from "satteri";
import { t } from "../../i18n/index.ts";
import { escapeHtml, staticHtml } from "../html/html.ts";
import { fileOf, langOf } from "../place.ts";

/** `- [x] done`: a check box with a name for screen readers, which readers cannot change. */
export const taskLists: MdastPluginDefinition = {
  name: "task-lists",
  listItem(node, ctx) {
    const { checked } = node;
    if (typeof checked !== "boolean") return;
    const name = escapeHtml(t(langOf(fileOf(ctx)), checked ? "task.done" : "task.open"));
    const state = checked ? " checked" : "";
    const box = staticHtml(
      ctx,
      `<input type="checkbox" disabled${state} aria-label="${name}"> `,
      "inline",
    );
    const [first, ...rest] = node.children;
    const text = first?.type === "paragraph" ? first : undefined;
    const paragraph = {
      type: "paragraph",
      children: [box, ...(text?.children ?? [])],
    } as MdastNode;
    ctx.setProperty(node, "data", { hProperties: { className: ["task"] } });
    ctx.setProperty(node, "checked", null);
    ctx.setProperty(node, "children", [paragraph, ...(text ? rest : node.children)]);
  },
};
