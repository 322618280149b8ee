import { pathToFileURL } from "node:url";
import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import type { Features, MdastPluginEntry } from "satteri";
import { features } from "./features.ts";

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** A page as HTML, ready to be put between two tags. */
export interface Rendered {
  html: string;
  headings: Heading[];
}

/** Renders the Markdown file at `path`, front matter and all. */
export type Render = (path: string, source: string) => Promise<Rendered>;

/** A renderer with these plugins, which see the file's own lines; pages have the site's features. */
export function createRender(plugins: MdastPluginEntry[], syntax: Features = features): Render {
  const processor = createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: syntax,
    mdastPlugins: plugins,
  });
  return async (path, source) => {
    const { code, metadata } = await (
      await processor
    ).render(source, { fileURL: pathToFileURL(path), frontmatter: {} });
    return { html: code, headings: metadata.headings };
  };
}
