import { join } from "node:path";
import type { MdastPluginEntry } from "satteri";
import type { Problem } from "../cell/types.ts";
import { cjkStrong } from "./cjk-strong.ts";
import { fence } from "./fence.ts";
import { frontMatter } from "./front-matter.ts";
import { headings } from "./headings.ts";
import { images } from "./images.ts";
import { liveFence, withoutCells } from "./live-fence.ts";
import type { Lookup } from "./live-fence.ts";
import { links } from "./links.ts";
import type { Href } from "./links.ts";
import { math } from "./math.ts";
import { withoutMdxCode } from "./mdx-code.ts";
import { particles } from "./particles.ts";
import { refuse } from "./report.ts";
import { shortCode } from "./short.ts";
import { tables } from "./tables.ts";
import { terms } from "./terms.ts";
import type { FindTerm } from "./terms.ts";

/** What the text of a page needs. */
export interface TextOptions {
  /** The project's folder. */
  root: string;
  /** What an address that an author wrote becomes in the page. */
  href: Href;
  /** Finds a term of the glossary. */
  term: FindTerm;
  /** Whether pages of MDX may contain code. */
  code?: boolean;
}

export interface PluginOptions extends TextOptions {
  /** Finds the proof of a page. */
  lookup: Lookup;
  /** What is wrong with the front matter of a file. */
  frontMatterProblems: (file: string) => readonly Problem[];
  /** Whether a file with problems must not be shown. */
  refuses: (file: string) => boolean;
}

/**
 * What this site adds to Markdown, in the order in which it happens; the same in .md and .mdx.
 * Plugins report what is wrong and go on; the last one throws an error with all that was reported.
 */
export function plugins(options: PluginOptions): MdastPluginEntry[] {
  const { lookup, href, frontMatterProblems, refuses } = options;
  return [
    frontMatter(frontMatterProblems),
    ...textPlugins(options, liveFence(lookup, href)),
    refuse(refuses),
  ];
}

/** The same for a page that is only checked: its cells are left out, and no problem is thrown. */
export function checkingPlugins(options: TextOptions): MdastPluginEntry[] {
  return textPlugins(options, withoutCells);
}

/** A plugin that takes code fences for itself comes before `fence`, which takes all that are left. */
function textPlugins(
  { root, href, term, code }: TextOptions,
  cells: MdastPluginEntry,
): MdastPluginEntry[] {
  return [
    ...(code ? [] : [withoutMdxCode]),
    headings,
    cjkStrong,
    math,
    cells,
    fence,
    terms(term),
    links(href),
    images(href, join(root, "public")),
    tables,
    shortCode,
    particles,
  ];
}
