import { pathToFileURL } from "node:url";
import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import type { Features, MdastPluginEntry } from "satteri";
import { features } from "./features.ts";
import { hastPlugins } from "./hast-plugins.ts";
import { createMdxRender } from "./mdx-html.ts";
import type { Render } from "./rendered.ts";

/**
 * Creates a renderer of .md files, and of .mdx files without code, with these plugins, which receive
 * the file's own line numbers.
 */
export function createRender(plugins: MdastPluginEntry[], syntax: Features = features): Render {
  const processor = createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: syntax,
    mdastPlugins: plugins,
    hastPlugins,
  });
  const renderMdx = createMdxRender(plugins, syntax);
  return async (path, source) => {
    if (path.endsWith(".mdx")) return renderMdx(path, source);
    const { code, metadata } = await (
      await processor
    ).render(source, { fileURL: pathToFileURL(path), frontmatter: {} });
    return { html: code, headings: metadata.headings };
  };
}
