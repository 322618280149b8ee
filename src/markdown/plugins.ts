import { join } from "node:path";
import type { MdastPluginEntry } from "satteri";
import { cjkStrong } from "./cjk-strong.ts";
import { fence } from "./fence.ts";
import { images } from "./images.ts";
import { liveFence } from "./live-fence.ts";
import type { Lookup } from "./live-fence.ts";
import { links } from "./links.ts";
import type { Href } from "./links.ts";
import { math } from "./math.ts";
import { withoutMdxCode } from "./mdx-code.ts";
import { particles } from "./particles.ts";
import { shortCode } from "./short.ts";
import { tables } from "./tables.ts";
import { terms } from "./terms.ts";
import type { FindTerm } from "./terms.ts";

export interface PluginOptions {
  /** The project's folder. */
  root: string;
  /** What an address that an author wrote becomes in the page. */
  href: Href;
  /** Finds the proof of a page. */
  lookup: Lookup;
  /** Finds a term of the glossary. */
  term: FindTerm;
  /** Whether pages of MDX may contain code. */
  code?: boolean;
}

/**
 * What this site adds to Markdown, in the order in which it happens; the same in .md and .mdx.
 * A plugin that takes code fences for itself stands before `fence`, which takes all that are left.
 */
export function plugins({ root, href, lookup, term, code }: PluginOptions): MdastPluginEntry[] {
  return [
    ...(code ? [] : [withoutMdxCode]),
    cjkStrong,
    math,
    liveFence(lookup, href),
    fence,
    terms(term),
    links(href),
    images(href, join(root, "public")),
    tables,
    shortCode,
    particles,
  ];
}
