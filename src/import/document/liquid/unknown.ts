import type { Liquid } from "liquidjs";
import { linesIn } from "../../../markdown/outline/lines-in.ts";
import { withLineEnds } from "../line-ends.ts";
import { blockTags, inlineTags } from "./block-tags.ts";
import { elementsIn, marked } from "./in-html.ts";
import { inItem, itemsIn } from "./items.ts";
import type { ItemPlace } from "./items.ts";
import type { Job } from "./job.ts";
import { placesIn, rangesIn, replaceRanges, tagsIn } from "./ranges.ts";
import { shownBy } from "./shown-address.ts";
import { themeIncludes } from "./includes.ts";

/**
 * Replaces what the engine does not know: of tags of unknown plugins with content, the content
 * stays; other tags, and includes that the old site does not have, become visible text. One such
 * tag would otherwise fail the whole document.
 */
export function withoutUnknown(source: string, engine: Liquid, job: Job): string {
  const known = new Set(Object.keys(engine.tags));
  const isFenced = placesIn(fences(source));
  const isIndented = placesIn(indentedLines(source));
  const isInSpan = placesIn(codeSpans(source));
  const elementAt = elementsIn(source, job.document);
  const itemAt = itemsIn(source);
  const isCode = (at: number) =>
    isFenced(at) || (isIndented(at) && itemAt(at).indent === 0 && elementAt(at) === undefined);
  const lineOf = linesIn(source, 1);
  const tags = tagsIn(source);
  const names = new Set(tags.map(({ name }) => name));
  const hasFormulas = names.has("m") && names.has("em");
  if (hasFormulas) names.add("endm");
  const isBlock = (name: string) => names.has(name) && names.has(`end${name}`);
  return replaceRanges(source, tags, (written, { from, name, args }) => {
    if (name === undefined) return written;
    if (name === "em" && hasFormulas) return "{% endm %}";
    const line = lineOf(from);
    if (name === "include" || name === "include_cached") {
      const tag = written.replace("include_cached", "include");
      return include(tag, args, { line, element: elementAt(from), item: itemAt(from) }, job);
    }
    if (name === "include_relative") return includeRelative(written, args, line, job);
    const opener = name.startsWith("end") ? name.slice(3) : name;
    const hasEnd = isBlock(opener) || !(opener in blockTags || opener in inlineTags);
    if (known.has(opener) && hasEnd) return written;
    if (/^(else|elsif|when|break|continue)$/.test(name)) return written;
    const isEmptied = isBlock(opener) && !isCode(from);
    const isShown = name === opener && !isBlock(opener) && !isCode(from) && !isInSpan(from);
    const shown = isShown ? shownBy(args, source, from) : undefined;
    if (shown) {
      job.note(
        "review",
        line,
        `the tag ${oneLine(written)} belongs to a plugin: ${shown.what} is shown, without what the plugin made of it`,
      );
      const element = shown.isMarkdown ? elementAt(from) : undefined;
      return element === undefined ? shown.text : marked(shown.text, element);
    }
    if (!isEmptied || name === opener)
      job.note(
        "review",
        line,
        `the tag ${oneLine(written)} belongs to a plugin: ${isEmptied ? "its content is kept, without what the plugin made of it" : "it is kept as text"}`,
      );
    return isEmptied ? "" : visible(written);
  });
}

/** Code between fences, where a tag is rather an example. */
function fences(source: string) {
  return rangesIn(source, /^[ \t>]*(`{3,}|~{3,})[^\n]*\n/gm, ([, sign]) => `^[ \\t>]*${sign}`);
}

/** Indented lines below a blank one, which are code unless a list item or HTML contains them. */
function indentedLines(source: string) {
  const lines = /(?: {4}|\t).*(?:\n[ \t]*\S.*)*/.source;
  const note = /^(?:\[\^[^\]\n]+\]:|:[ \t]).*(?:\n[ \t]*\S.*)*/.source;
  const pattern = `${note}(?:(?:\\n[ \\t]*)+\\n${lines})*|^(?<!\\S[ \\t]*\\n)${lines}`;
  return rangesIn(source, new RegExp(pattern, "gm"), () => "").filter(({ from }) =>
    /[ \t]/.test(source[from]),
  );
}

/** Code within a text, and elements of code. */
function codeSpans(source: string) {
  return rangesIn(source, /`[^`\n]+`|<(pre|code)\b/gi, ([, name]) => (name ? `</${name}` : ""));
}

/** The prefix of the names of files that `include_relative` reads. */
export const relative = "relative:";

/** The tag that reads a file beside the document: `include` has the parameters of both. */
function includeRelative(written: string, args: string, line: number, job: Job): string {
  const { document, site } = job;
  const [, name = ""] = /^\s*(\S+)/.exec(args) ?? [];
  if (name.includes("{{") || site.includeRelative?.(name, document.path) !== undefined)
    return written.replace(/include_relative\s+/, `include ${relative}`);
  const message = `{% include_relative ${name} %} refers to a file that the old site does not have`;
  return notedWhenShown(message, line, job) + visible(written);
}

function include(
  written: string,
  args: string,
  { line, element, item }: { line: number; element: string | undefined; item: ItemPlace },
  job: Job,
): string {
  const { document, site } = job;
  const [, name = "", rest = ""] = /^\s*(\S+)([^]*)$/.exec(args) ?? [];
  if (name.includes("{{") || site.include(name) !== undefined) return written;
  const values = Object.fromEntries(
    Array.from(
      rest.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|([^\s"']+))/g),
      ([, key, double, single, plain]) => {
        // As Jekyll reads it, only a quote is escaped.
        const value = double?.replaceAll('\\"', '"') ?? single?.replaceAll("\\'", "'") ?? plain;
        return [key, value];
      },
    ),
  );
  const [, write] = themeIncludes.find(([pattern]) => pattern.test(name)) ?? [];
  const shown = write?.(values, document.data);
  if (shown !== undefined)
    return inItem(element === undefined ? shown : marked(shown, element), item);
  const message = `the include "${name}" is not in the old site: ${oneLine(written)} is kept as text`;
  return notedWhenShown(message, line, job) + visible(written);
}

/** A tag that notes a message, once, when it is shown: no reader sees an `if` that is false. */
function notedWhenShown(message: string, line: number, { whenShown, note }: Job): string {
  let isNoted = false;
  const last = whenShown.push(() => {
    if (!isNoted) note("review", line, message);
    isNoted = true;
  });
  return `{% note_of_import ${last - 1} %}`;
}

/** The start of a text, in one line, for a message. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 120);
}

/** Liquid that shows a tag as text. */
export function visible(text: string): string {
  return `{% raw %}${withLineEnds(text, " ")}{% endraw %}`;
}
