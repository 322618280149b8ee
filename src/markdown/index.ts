export { features } from "./features.ts";
export { highlight } from "./highlight.ts";
export { escapeHtml, staticHtml } from "./html.ts";
export { htmlModules } from "./html-modules.ts";
export { plugins } from "./plugins.ts";
export type { PluginOptions } from "./plugins.ts";
export { createRender } from "./render.ts";
export type { Heading, Render, Rendered } from "./render.ts";
export type { FindTerm, Term } from "./terms.ts";
