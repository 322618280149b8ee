import type { MdastPluginDefinition } from "satteri";
import { highlight } from "./highlight.ts";
import { escapeHtml, staticHtml } from "./html.ts";
import { lineOf } from "./place.ts";
import { report } from "./report.ts";

/** Highlights code fences that no other plugin handles. */
export const fence: MdastPluginDefinition = {
  name: "fence",
  options: { position: true },
  async code(node, ctx) {
    const lang = node.lang ?? "";
    const code = await highlight(node.value, lang).catch((error: Error) => {
      report(ctx, lineOf(node), error.message);
      return escapeHtml(node.value);
    });
    const attribute = lang ? ` data-lang="${escapeHtml(lang)}"` : "";
    return staticHtml(ctx, `<pre${attribute}><code>${code}</code></pre>`, "block");
  },
};
