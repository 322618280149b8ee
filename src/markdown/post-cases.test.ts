import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { satteriHeadingIdsPlugin } from "@astrojs/markdown-satteri";
import { markdownToHtml, mdxToJs, type Data } from "satteri";
import { describe, expect, it } from "vitest";
import { withPrices } from "./dollars.ts";
import { features } from "./features.ts";
import { footnotes } from "./text/footnotes.ts";
import { checkingPlugins } from "./plugins.ts";
import { reportedIn } from "./report.ts";
import { tableColumns } from "./text/table-columns.ts";

/*
 * Renders each page in post-cases/ as a post and compares the reported problems, the headings and
 * the HTML, without KaTeX's, with <case>.html, or, for MDX, the program that makes the HTML.
 * `<case>.ko.md` is a Korean post.
 */
const fixtures = join(import.meta.dirname, "post-cases");
const root = mkdtempSync(join(tmpdir(), "post-cases-"));
for (const lang of ["ko", "en"]) {
  cpSync(fixtures, join(root, "content/posts", lang), { recursive: true });
}
mkdirSync(join(root, "public"));
writeFileSync(join(root, "public/a cut drawing.svg"), "<svg");

const plugins = checkingPlugins({
  root,
  href: (url) => `/repo${url}`,
  term: (id) => {
    throw new Error(`no term ${id}`);
  },
});

/** @param lineEnd what ends the lines of the source, and not of the result */
async function rendered(name: string, lineEnd = "\n"): Promise<string> {
  const lang = name.endsWith(".ko.md") ? "ko" : "en";
  const path = join(root, "content/posts", lang, name);
  const none = new Set<string>();
  const astro = { frontmatter: {}, headings: [], localImagePaths: none, remoteImagePaths: none };
  const data: Data = { astro };
  const written = readFileSync(path, "utf8").replaceAll("\n", lineEnd);
  const source = withPrices(path, written);
  const options = {
    features,
    mdastPlugins: plugins,
    hastPlugins: [footnotes, satteriHeadingIdsPlugin(), tableColumns],
    fileURL: pathToFileURL(path),
    data,
  };
  const html = name.endsWith(".mdx")
    ? (await mdxToJs(source, options)).code
    : (await markdownToHtml(source, options)).html;
  // A diagram is drawn while other plugins continue.
  const inOrder = reportedIn(data).toSorted((a, b) => a.line - b.line);
  const problems = inOrder.map(
    ({ line, message, warning }) =>
      `<!-- ${line}: ${warning ? "warning: " : ""}${message.replaceAll(root, "")} -->\n`,
  );
  const headings = data.astro?.headings.map(({ slug, text }) => `<!-- #${slug} ${text} -->\n`);
  const short = replaceFormulas(html, (formula) => {
    const letters = formula.replace(
      /<span class="katex-mathml">.*?<\/math><\/span>|<[^>]*>|\u200b/g,
      "",
    );
    return `<katex>${letters}</katex>`;
  });
  return [...problems, ...(headings ?? []), short.trim(), "\n"].join("").replaceAll(lineEnd, "\n");
}

describe("a post shows, with the problems that are reported:", () => {
  it.each(readdirSync(fixtures).filter((name) => /\.mdx?$/.test(name)))("%s", async (name) => {
    const golden = join(fixtures, name.replace(/\.mdx?$/, ".html"));
    await expect(await rendered(name)).toMatchFileSnapshot(golden);
  });

  it.each(["callouts.md", "formulas.md", "lists.md"])(
    "%s with the line ends of Windows",
    async (name) => {
      expect(await rendered(name, "\r\n")).toBe(await rendered(name));
    },
  );
});

/** Replaces each formula, which is an element of class `katex`, by `replace(formula)`. */
function replaceFormulas(html: string, replace: (formula: string) => string): string {
  const start = html.search(/<span class="katex(?: [^"]*)?">/);
  if (start < 0) return html;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<span\b|<\/span>/g)) {
    depth += tag === "</span>" ? -1 : 1;
    if (depth > 0) continue;
    const end = start + index + tag.length;
    const rest = replaceFormulas(html.slice(end), replace);
    return html.slice(0, start) + replace(html.slice(start, end)) + rest;
  }
  throw new Error(`a formula is never closed: ${html.slice(start, start + 80)}`);
}
