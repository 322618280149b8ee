import type { Convert, JekyllDocument, JekyllSite, Note } from "../types.ts";
import { moveAddresses } from "./adapt/addresses.ts";
import { keepAnchors, splitFormulas } from "./adapt/blocks.ts";
import { removeContents } from "./adapt/contents.ts";
import { markCallouts } from "./adapt/callouts.ts";
import { noteCode } from "./adapt/code-of-authors.ts";
import { adaptCode } from "./adapt/code.ts";
import { readDiagrams } from "./adapt/diagrams.ts";
import { adaptDistill } from "./adapt/distill.ts";
import { adaptEmoji } from "./adapt/emoji.ts";
import { replaceMacros } from "./adapt/macros.ts";
import { moveHtmlHeadings } from "./adapt/heading-levels.ts";
import { keepIds } from "./adapt/headings.ts";
import { nameIconLinks } from "./adapt/icon-links.ts";
import { replaceObjects } from "./adapt/objects.ts";
import { removeMadeSources } from "./adapt/pictures.ts";
import { adaptText } from "./adapt/text.ts";
import { adaptAppearance } from "./adapt/appearance.ts";
import { markCaptions } from "./adapt/captions.ts";
import { titleOf } from "./adapt/title.ts";
import { parse, parseHtmlDocument } from "./kramdown/parse.ts";
import type { Tree } from "./kramdown/tree.ts";
import { renderLiquid } from "./liquid/render.ts";
import { isHtmlDocument } from "./html-document.ts";
import { normalized } from "./normalized.ts";
import { optionsOf } from "./options.ts";
import { writeDocument } from "./write-document.ts";

/** Converts a Jekyll document: Liquid, kramdown, a tree, and our Markdown. */
export const convert: Convert = async (document, site) => {
  const notes: Note[] = [];
  const note = (severity: Note["severity"], line: number, message: string) => {
    notes.push({ severity, line: document.line + line - 1, message });
  };
  const normal = { ...document, source: normalized(document.source) };
  const rendered = await renderLiquid(normal, site, note);
  const options = optionsOf({ ...normal, source: rendered.text }, site);
  const tree = isHtmlDocument(document)
    ? parseHtmlDocument(rendered.text, options)
    : parse(rendered.text, options);
  const title = document.data.title === undefined ? titleOf(tree) : undefined;
  const review = (line: number, message: string) => note("review", rendered.lineOf(line), message);
  // The id of a heading counts the text of its notes.
  keepIds(tree);
  adaptDistill(tree, normal, site, review);
  adapt(tree, normal, site, ({ line }, message) => note("changed", rendered.lineOf(line), message));
  noteCode(tree, review);
  const body = writeDocument(tree, rendered.text, review);
  return { frontMatter: title === undefined ? {} : { title }, body, notes: sorted(notes) };
};

/** Changes the tree to what our site shows. */
function adapt(
  tree: Tree,
  document: JekyllDocument,
  site: JekyllSite,
  changed: (at: { line: number }, message: string) => void,
): void {
  removeContents(tree, changed);
  adaptAppearance(tree, changed);
  markCaptions(tree, (url) => site.hasAsset(url, document.path));
  readDiagrams(tree);
  adaptText(tree, site);
  if (site.plugins.includes("jemoji")) adaptEmoji(tree);
  adaptCode(tree, changed);
  replaceMacros(tree, site.macros);
  splitFormulas(tree);
  replaceObjects(tree, (line, message) => changed({ line }, message));
  nameIconLinks(tree);
  removeMadeSources(tree, site, document.path, changed);
  moveAddresses(tree, site, document.path, changed);
  markCallouts(tree, changed);
  keepAnchors(tree);
  moveHtmlHeadings(tree);
}

/** In the order of lines; the same message about several lines once. */
function sorted(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes
    .toSorted((one, other) => one.line - other.line)
    .filter(({ severity, message }) => {
      const key = severity + message;
      return !seen.has(key) && seen.add(key);
    });
}
