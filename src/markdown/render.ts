import { pathToFileURL } from "node:url";
import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import type { Features, MdastPluginEntry } from "satteri";
import { features } from "./features.ts";
import { hastPlugins } from "./hast-plugins.ts";

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** A rendered page. */
export interface Rendered {
  html: string;
  headings: Heading[];
}

/** Renders the Markdown file at `path`, which may have front matter. */
export type Render = (path: string, source: string) => Promise<Rendered>;

/** Creates a renderer with these plugins, which receive the file's own line numbers. */
export function createRender(plugins: MdastPluginEntry[], syntax: Features = features): Render {
  const processor = createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: syntax,
    mdastPlugins: plugins,
    hastPlugins,
  });
  return async (path, source) => {
    const { code, metadata } = await (
      await processor
    ).render(source, { fileURL: pathToFileURL(path), frontmatter: {} });
    return { html: code, headings: metadata.headings };
  };
}
