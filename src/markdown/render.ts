import { pathToFileURL } from "node:url";
import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import type { Features, MdastPluginDefinition, MdastPluginEntry } from "satteri";
import { withPrices } from "./dollars.ts";
import { features } from "./features.ts";
import { hastPlugins } from "./hast-plugins.ts";
import { imagesReadBy } from "./images/image-html.ts";
import { createMdxRender } from "./mdx/mdx-html.ts";
import type { Render } from "./rendered.ts";

/**
 * Creates a renderer of .md files, and of .mdx files without code, with these plugins, which receive
 * the file's own line numbers.
 */
export function createRender(plugins: MdastPluginEntry[], syntax: Features = features): Render {
  const images = new Map<string, string[]>();
  const noteImages: MdastPluginDefinition = {
    name: "note-images",
    after: (_, { fileURL, data }) => void images.set(`${fileURL}`, [...imagesReadBy(data)]),
  };
  const processor = createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: syntax,
    mdastPlugins: [...plugins, noteImages],
    hastPlugins,
  });
  const renderMdx = createMdxRender(plugins, syntax);
  return async (path, source) => {
    const text = withPrices(path, source);
    if (path.endsWith(".mdx")) return renderMdx(path, text);
    const fileURL = pathToFileURL(path);
    const { code, metadata } = await (await processor).render(text, { fileURL, frontmatter: {} });
    return { html: code, headings: metadata.headings, images: images.get(`${fileURL}`) ?? [] };
  };
}
