import { pathToFileURL } from "node:url";
import type { SatteriAstroData } from "@astrojs/markdown-satteri";
import { evaluate } from "satteri";
import type { Features, MdastPluginEntry } from "satteri";
import { hastPlugins } from "../hast-plugins.ts";
import { empty } from "../html/html-elements.ts";
import { imagesReadBy } from "../images/image-html.ts";
import { escapeHtml } from "../html/html.ts";
import type { Render } from "../rendered.ts";

/** HTML, beside texts, which are escaped. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Child = Html | string | number | boolean | null | undefined | Child[];

interface Props extends Record<string, unknown> {
  children?: Child;
}

/** The name of what has children and no tags. */
const fragment = "Fragment";

/** Creates a renderer of .mdx files without code, which consist of text and elements of HTML. */
export function createMdxRender(mdastPlugins: MdastPluginEntry[], features: Features): Render {
  return async (path, source) => {
    const images = { localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
    const astro: SatteriAstroData = { frontmatter: {}, headings: [], ...images };
    const data = { astro };
    const module = await evaluate(source, {
      Fragment: fragment,
      jsx,
      jsxs: jsx,
      mdastPlugins,
      hastPlugins,
      features: { gfm: true, smartPunctuation: true, ...features },
      fileURL: pathToFileURL(path),
      elementAttributeNameCase: "html",
      data,
    });
    const content = module.default as (props: Props) => Html;
    const { text } = content({ components: { Fragment: fragment } });
    return { html: text, headings: data.astro.headings, images: [...imagesReadBy(data)] };
  };
}

/** What a compiled .mdx file calls for each element. */
function jsx(type: unknown, props: unknown): Html {
  return element(String(type), props as Props);
}

function element(type: string, { children, "set:html": html, ...attributes }: Props): Html {
  const inner = html === undefined ? htmlOf(children) : String(html);
  if (type === fragment) return new Html(inner);
  const start = `<${type}${Object.entries(attributes).map(attribute).join("")}>`;
  return new Html(empty.has(type) ? start : `${start}${inner}</${type}>`);
}

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === null || value === false) return "";
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}

function htmlOf(child: Child): string {
  if (Array.isArray(child)) return child.map(htmlOf).join("");
  if (child instanceof Html) return child.text;
  return child === undefined || child === null || typeof child === "boolean"
    ? ""
    : escapeHtml(String(child));
}
