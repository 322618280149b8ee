import type { MdastPluginEntry } from "satteri";
import type { PluginOptions } from "../../markdown/plugins.ts";
import { plugins } from "../../markdown/plugins.ts";
import { recalled } from "../../markdown/recalled.ts";
import type { RecallOptions } from "../../markdown/recalled.ts";
import { createRender } from "../../markdown/render.ts";
import type { Render } from "../../markdown/rendered.ts";
import { frontMatterProblems } from "../content/content.ts";
import { currentTerms } from "../content/glossary.ts";
import { ownAddresses, ownAddressesStamp, ownNames } from "../addresses/own-addresses.ts";
import { placeOf } from "../addresses/place-of.ts";
import { authorHref } from "../addresses/routes.ts";
import { settingsOf } from "../content/settings.ts";
import { withProblems } from "../development/problem-page.ts";
import { textStamp } from "./text-stamp.ts";

export interface RendererOptions extends Pick<PluginOptions, "lookup"> {
  /** The base of the site. */
  base: string;
  /** Whether unpublished pages are shown, as in development. */
  hidden: boolean;
  counts?: RecallOptions["counts"];
}

/**
 * The Markdown plugins of the pages of a site, and the renderer of its .md files.
 *
 * @param root the project's folder
 * @param contentDir the path of content/, with which the paths of files start
 */
export function siteRenderer(
  root: string,
  contentDir: string,
  { base, hidden, lookup, counts }: RendererOptions,
): { mdastPlugins: MdastPluginEntry[]; render: Render } {
  const settings = settingsOf(contentDir);
  const mdastPlugins = plugins({
    root,
    href: authorHref(
      base,
      () => ownAddresses(contentDir),
      () => ownNames(contentDir),
    ),
    lookup,
    code: settings.mdx?.code,
    inlineStyles: hidden,
    term: currentTerms(contentDir, base),
    frontMatterProblems,
    strict: settings.strict,
    refuses: (file) => hidden || placeOf(file, false, settings) !== undefined,
  });
  const render = recalled(createRender(mdastPlugins), {
    root,
    base,
    lookup,
    shown: () => [textStamp(contentDir), settings.mdx, hidden, ownAddressesStamp(contentDir)],
    counts,
    edited: hidden,
  });
  return { mdastPlugins, render: hidden ? withProblems(root, render) : render };
}
