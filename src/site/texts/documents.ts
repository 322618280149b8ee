import { existsSync } from "node:fs";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { mdxOf } from "virtual:mdx";
import { rendered } from "virtual:rendered";
import type { Heading } from "../../markdown/index.ts";

/** The text of a page: HTML, or a component for an .mdx file that may contain code. */
export type Document = { headings: Heading[] } & (
  { html: string } | { Content: AstroComponentFactory }
);

/**
 * @param file its path relative to the project's folder
 * @throws {Error} if there is no such file
 */
export async function documentOf(file: string): Promise<Document> {
  const isModule = mdxOf !== undefined && file.endsWith(".mdx");
  if (!isModule && existsSync(file)) return rendered(file);
  const mdx = await mdxOf?.(file);
  if (!mdx) throw new Error(`${file}:1: this page does not exist: create it`);
  return { Content: mdx.default, headings: mdx.getHeadings() };
}
