import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { highlight } from "./highlight.ts";
import { escapeHtml, staticHtml } from "../html/html.ts";
import { KeptFences } from "./kept-fences.ts";
import { languageOf } from "./languages.ts";
import { fenceOptions, markLines } from "./marked-lines.ts";
import { optionProblems } from "./option-problems.ts";
import { fileOf, isInBook, lineOf } from "../place.ts";
import { isWithoutCells } from "../recalled.ts";
import { report, warn } from "../report.ts";

type Code = Extract<MdastNode, { type: "code" }>;

/**
 * Highlights code fences that no other plugin handles. Outside the book, an unknown language is
 * shown as plain text.
 */
export function fence(): MdastPluginDefinition {
  let fences: KeptFences | undefined;
  return {
    name: "fence",
    options: { position: true },
    before(_, ctx) {
      // The code of cells is highlighted elsewhere, too.
      if (isWithoutCells(ctx.source)) fences = new KeptFences(fileOf(ctx));
    },
    code: (node, ctx) => coloured(node, fences, ctx),
    after: () => fences?.keep(),
  };
}

async function coloured(
  node: Code,
  fences: KeptFences | undefined,
  ctx: MdastVisitorContext,
): Promise<MdastNode> {
  // Jekyll posts also name languages like `python:a.py`, and put options directly after the name.
  const [, written = ""] = /^([^\s{:,]*)/.exec(node.lang ?? "") ?? [];
  const meta = `${(node.lang ?? "").slice(written.length)} ${node.meta ?? ""}`;
  const lenient = !isInBook(fileOf(ctx));
  const lang = lenient ? (languageOf(written) ?? "text") : written;
  const code = await highlight(node.value, lang, fences).catch((error: Error) => {
    report(ctx, lineOf(node), error.message);
    return escapeHtml(node.value);
  });
  const options = fenceOptions(meta);
  const count = node.value.split("\n").length;
  for (const problem of optionProblems(meta, count)) warn(ctx, lineOf(node), problem);
  const attribute = written ? ` data-lang="${escapeHtml(written)}"` : "";
  const pre = `<pre${attribute}><code>${markLines(code, options)}</code></pre>`;
  if (options.title === undefined) return staticHtml(ctx, pre, "block");
  const caption = `<figcaption>${escapeHtml(options.title)}</figcaption>`;
  return staticHtml(ctx, `<figure class="code">${caption}${pre}</figure>`, "block");
}
