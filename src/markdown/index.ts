export { features } from "./features.ts";
export { hastPlugins } from "./hast-plugins.ts";
export { highlight, tokenized } from "./code/highlight.ts";
export { escapeHtml } from "./html/html.ts";
export { mdxModule } from "./mdx/mdx-module.ts";
export { renderModule } from "./render-module.ts";
export { createRender } from "./render.ts";
export type { Heading } from "./rendered.ts";
export type { FindTerm } from "./text/terms.ts";
