import { relative } from "node:path";
import { visible } from "../../cell/visible.ts";
import { escapeHtml } from "../../markdown/index.ts";
import type { Render } from "../../markdown/rendered.ts";

/**
 * Renders what is wrong with a page in place of a page that cannot be rendered. Astro would send the
 * error to the pages that are connected 200 ms later: a slower page would stay blank, and other pages
 * would be covered.
 *
 * @param root the project's folder
 */
export function withProblems(root: string, render: Render): Render {
  return async (path, source) => {
    try {
      return await render(path, source);
    } catch (error) {
      const { message } = error as Error;
      const file = relative(root, path).replaceAll("\\", "/");
      const lines = message
        .split("\n")
        .map((line) =>
          line.startsWith(`${file}:`) ? line : `${file}:${/^\d/.test(line) ? "" : " "}${line}`,
        );
      const items = lines.map((line) => `<li>${escapeHtml(visible(line))}</li>`).join("");
      const html = `<div lang="en"><p>This page cannot be shown:</p><ul>${items}</ul></div>`;
      return { html, headings: [], images: [] };
    }
  };
}
