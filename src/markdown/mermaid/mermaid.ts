import type { MdastPluginDefinition } from "satteri";
import { codeDigest, digest, remember } from "../../cache/index.ts";
import { t } from "../../i18n/index.ts";
import { escapeHtml, staticHtml, unescapeHtml } from "../html/html.ts";
import { fileOf, langOf, lineOf } from "../place.ts";
import { warn } from "../report.ts";
import { withoutNoLabels } from "./back-arrows.ts";
import { withEnds } from "./ends.ts";
import { flowchart } from "./flowchart.ts";
import { withHeads } from "./heads.ts";
import { knownLines } from "./known-lines.ts";
import { withBrackets } from "./labels.ts";
import { MermaidError } from "./mermaid-error.ts";

let code: string | undefined;

/** Draws fences of Mermaid as SVG; one that cannot be drawn stays code, with a warning. */
export const mermaid: MdastPluginDefinition = {
  name: "mermaid",
  options: { position: true },
  async code(node, ctx) {
    if (node.lang?.toLowerCase() !== "mermaid") return undefined;
    code ??= codeDigest(import.meta.url);
    const source = node.value.replaceAll("\r\n", "\n");
    const drawn = await remember(digest(["mermaid", code, source]), () => draw(source));
    if ("error" in drawn) {
      const message = `the Mermaid diagram is shown as code: ${drawn.error}`;
      warn(ctx, lineOf(node) + drawn.line, message);
      return undefined;
    }
    const name = t(langOf(fileOf(ctx)), "diagram");
    const label = escapeHtml(drawn.edges ? `${name}: ${drawn.edges}` : name);
    const svg = drawn.svg.replace("<svg", () => `<svg role="img" aria-label="${label}"`);
    return staticHtml(ctx, `<figure class="mermaid">${svg}</figure>`, "block");
  },
};

/** The kinds of diagrams that need no styles inside the SVG. */
const kinds = /^(?:graph|flowchart|stateDiagram|sequenceDiagram|classDiagram|erDiagram)/;

/** `line` is that of the fence, in which the diagram begins with line 1. */
type Drawn = { svg: string; edges: string } | { error: string; line: number };

/** The most characters of a diagram, as in Mermaid. */
const longest = 50_000;

async function draw(source: string): Promise<Drawn> {
  // Comments and settings may come first.
  const before = /^(?:---\n[^]*?\n---\n)?(?:\s|%%.*)*/.exec(source)![0];
  const start = source.slice(before.length).trimEnd();
  if (start === "")
    return { error: "it is empty: delete it, or add a diagram such as graph TD", line: 0 };
  if (start.length > longest)
    return {
      error: `it has ${start.length} characters, more than ${longest}: divide it`,
      line: 0,
    };
  const firstLine = before.split("\n").length;
  if (!kinds.test(start)) {
    return {
      error: `"${start.split("\n", 1)[0]}" is not supported: write a flowchart, or a state, sequence, class or ER diagram`,
      line: firstLine,
    };
  }
  const { renderMermaidSVG } = await import("beautiful-mermaid");
  try {
    const isFlowchart = /^(?:graph|flowchart)/.test(start);
    const text = isFlowchart ? flowchart(start) : knownLines(start);
    const written = withBrackets(renderMermaidSVG(text, { transparent: true }));
    const svg = withHeads(withEnds(withoutNoLabels(written)));
    return { svg: bare(svg, digest(source).slice(0, 8)), edges: edgesOf(svg) };
  } catch (error) {
    const line = error instanceof MermaidError ? error.line : 0;
    return {
      error: error instanceof Error ? error.message : String(error),
      line: firstLine + line,
    };
  }
}

/**
 * Removes the styles, which the policy would block, and makes the ids unique on the page.
 * diagram.css contains the colours.
 */
function bare(svg: string, name: string): string {
  return svg
    .replace(/<style>[^]*?<\/style>\s*/g, "")
    .replace(/^(<svg[^>]*?) style="[^"]*"/, "$1")
    .replace(/ id="([^"]*)"/g, ` id="${name}-$1"`)
    .replace(/url\(#([^)]*)\)/g, `url(#${name}-$1)`);
}

/** The edges of a diagram in words: "A → B (yes), B → C". */
function edgesOf(svg: string): string {
  const attribute = (tag: string, name: string) =>
    new RegExp(` data-${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const tags = svg.match(/<[a-z][^>]*>/g) ?? [];
  const names = new Map(
    tags
      .filter((tag) => / data-id="/.test(tag))
      .map((tag) => [attribute(tag, "id"), attribute(tag, "label") || attribute(tag, "id")]),
  );
  const named = (id: string) => names.get(id) ?? id;
  const edges = tags
    .filter((tag) => / class="[^"]*\b(?:edge|message|relationship)"/.test(tag))
    .map((tag) => {
      const label = attribute(tag, "label");
      const ends = [named(attribute(tag, "from")), named(attribute(tag, "to"))];
      const isTurned = / data-arrow-start="true" data-arrow-end="false"/.test(tag);
      const edge = (isTurned ? ends.reverse() : ends).join(" → ");
      return label ? `${edge} (${label})` : edge;
    });
  return unescapeHtml(edges.join(", "));
}
