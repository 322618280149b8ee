import { satteriHeadingIdsPlugin } from "@astrojs/markdown-satteri";
import type { HastPluginEntry } from "satteri";
import { footnotes } from "./text/footnotes.ts";
import { headingLinks } from "./text/heading-links.ts";
import { readableLinks } from "./text/readable-links.ts";
import { tableColumns } from "./text/table-columns.ts";

/** The site's plugins for the HTML of .md and .mdx, in the order in which they run. */
export const hastPlugins: HastPluginEntry[] = [
  footnotes,
  satteriHeadingIdsPlugin(),
  headingLinks,
  readableLinks,
  tableColumns,
];
