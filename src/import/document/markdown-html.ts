import { markdownToHtml } from "satteri";
import { withPrices } from "../../markdown/dollars.ts";
import { features } from "../../markdown/features.ts";

const formula =
  /<(pre><)?code class="language-math math-(?:inline|display)">([^]*?)<\/code>(?:<\/pre>)?/g;

/** The HTML of our Markdown, with formulas between the delimiters of MathJax. */
export function htmlOfMarkdown(markdown: string): string {
  const { html } = markdownToHtml(withPrices("document.md", markdown), {
    features: { ...features, headingAttributes: true },
  });
  return html.replace(formula, (_, block: string | undefined, tex: string) =>
    block === undefined ? `\\(${tex}\\)` : `\\[${tex}\\]`,
  );
}
