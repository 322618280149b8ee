import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { loadRenderers } from "astro:container";
import { documentOf } from "./documents.ts";

let container: Promise<AstroContainer> | undefined;

/** The HTML of a page's text, of .md and .mdx files alike. */
export async function documentHtml(file: string): Promise<string> {
  const document = await documentOf(file);
  if ("html" in document) return document.html;
  container ??= makeContainer();
  return (await container).renderToString(document.Content);
}

async function makeContainer(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}
