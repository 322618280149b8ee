import type { MdastPluginEntry } from "satteri";
import type { Problem } from "../cell/types.ts";
import { authorHtml } from "./html/author-html.ts";
import { callouts } from "./text/callouts.ts";
import { cjkEmphasis } from "./text/cjk-emphasis.ts";
import { composedText } from "./text/composed-text.ts";
import { fence } from "./code/fence.ts";
import { frontMatter } from "./text/front-matter.ts";
import { headings } from "./text/headings.ts";
import { figures, imageKeys, images } from "./images/images.ts";
import { liveFence, withoutCells } from "./code/live-fence.ts";
import type { Lookup } from "./code/live-fence.ts";
import { links } from "./text/links.ts";
import type { Href } from "./text/links.ts";
import { math } from "./math/math.ts";
import { withoutMdxCode } from "./mdx/mdx-code.ts";
import { mdxElements } from "./mdx/mdx-elements.ts";
import { mermaid } from "./mermaid/mermaid.ts";
import { particles } from "./text/particles.ts";
import { refuse } from "./report.ts";
import { shortCode } from "./short.ts";
import { tables } from "./text/tables.ts";
import { taskLists } from "./text/task-lists.ts";
import { terms } from "./text/terms.ts";
import type { FindTerm } from "./text/terms.ts";
import { unread } from "./text/unread.ts";
import { unshownFootnotes } from "./text/unshown-footnotes.ts";
import { videos } from "./images/videos.ts";

/** What the text of a page needs. */
export interface TextOptions {
  /** The project's folder. */
  root: string;
  /** Converts an address that an author wrote to one in the page. */
  href: Href;
  /** Finds a term of the glossary. */
  term: FindTerm;
  /** Whether pages of MDX may contain code. */
  code?: boolean;
  /** Whether formulas keep KaTeX's style attributes. */
  inlineStyles?: boolean;
}

export interface PluginOptions extends TextOptions {
  /** Finds the verified cells of a page. */
  lookup: Lookup;
  /** Returns the problems of a file's front matter. */
  frontMatterProblems: (file: string) => readonly Problem[];
  /** Whether a file with problems must not be shown. */
  refuses: (file: string) => boolean;
  /** Whether the warnings of pages outside the book are errors. */
  strict?: boolean;
}

/**
 * The site's Markdown plugins for .md and .mdx, in the order in which they run. Plugins report
 * problems and continue; the last one throws an error that lists all of them.
 */
export function plugins(options: PluginOptions): MdastPluginEntry[] {
  const { lookup, href, frontMatterProblems, refuses, strict } = options;
  return [
    frontMatter(frontMatterProblems),
    ...textPlugins(options, liveFence(lookup, href)),
    refuse(refuses, strict),
  ];
}

/** The plugins for a page that is only checked: they remove its cells and throw no error. */
export function checkingPlugins(options: TextOptions): MdastPluginEntry[] {
  return textPlugins(options, withoutCells);
}

/** A plugin that handles certain code fences comes before `fence`, which handles all others. */
function textPlugins(
  { root, href, term, code, inlineStyles }: TextOptions,
  cells: MdastPluginEntry,
): MdastPluginEntry[] {
  return [
    ...(code ? [] : [withoutMdxCode]),
    imageKeys,
    unread,
    unshownFootnotes,
    authorHtml(href, root),
    mdxElements(href, root, code),
    headings,
    cjkEmphasis,
    math(inlineStyles),
    cells,
    mermaid,
    fence,
    callouts,
    taskLists,
    videos,
    terms(term),
    links(href),
    figures(href, root),
    images(href, root),
    tables,
    shortCode,
    particles,
    composedText,
  ];
}
