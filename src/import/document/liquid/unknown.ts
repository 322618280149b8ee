import type { Liquid } from "liquidjs";
import { linesIn } from "../../../markdown/outline/lines-in.ts";
import { withLineEnds } from "../line-ends.ts";
import { blockTags, inlineTags } from "./block-tags.ts";
import { elementsIn, marked } from "./in-html.ts";
import { inItem, itemsIn } from "./items.ts";
import type { ItemPlace } from "./items.ts";
import type { Job } from "./job.ts";
import { placesIn, rangesIn, replaceRanges, tagsIn, unreadRanges } from "./ranges.ts";
import { themeIncludes } from "./includes.ts";

/**
 * Replaces what the engine does not know: of tags of unknown plugins with content, the content
 * stays; other tags, and includes that the old site does not have, become visible text. One such
 * tag would otherwise fail the whole document.
 */
export function withoutUnknown(source: string, engine: Liquid, job: Job): string {
  const known = new Set(Object.keys(engine.tags));
  const isCode = placesIn(fences(source));
  const elementAt = elementsIn(source, job.document);
  const itemAt = itemsIn(source);
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
    const shown = name === opener && !isBlock(opener) && !isCode(from) ? shownBy(args) : undefined;
    if (shown) {
      job.note(
        "review",
        line,
        `the tag ${oneLine(written)} belongs to a plugin: ${shown.what} is shown, without what the plugin made of it`,
      );
      const element = elementAt(from);
      return element === undefined ? shown.markdown : marked(shown.markdown, element);
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

/** What an unknown tag shows whose only argument is an address: an image, or a link. */
function shownBy(args: string): { what: string; markdown: string } | undefined {
  const [, address] = /^\s*["']?([^\s"'<>(){}]+)["']?\s*$/.exec(args) ?? [];
  if (address === undefined) return undefined;
  if (/\.(?:png|jpe?g|gif|webp|svg)$/i.test(address))
    return { what: "the image", markdown: `![](<${address}>)` };
  return /^https?:\/\/./i.test(address)
    ? { what: "the link", markdown: `<${address}>` }
    : undefined;
}

/** Code between fences, where a tag is rather an example. */
function fences(source: string) {
  return rangesIn(source, /^[ \t>]*(`{3,}|~{3,})[^\n]*\n/gm, ([, sign]) => `^[ \\t>]*${sign}`);
}

/** The prefix of the names of files that `include_relative` reads. */
export const relative = "relative:";

/** The tag that reads a file beside the document: `include` has the parameters of both. */
function includeRelative(
  written: string,
  args: string,
  line: number,
  { document, site, note }: Job,
): string {
  const [, name = ""] = /^\s*(\S+)/.exec(args) ?? [];
  if (name.includes("{{") || site.includeRelative?.(name, document.path) !== undefined)
    return written.replace(/include_relative\s+/, `include ${relative}`);
  note(
    "review",
    line,
    `{% include_relative ${name} %} refers to a file that the old site does not have`,
  );
  return visible(written);
}

function include(
  written: string,
  args: string,
  { line, element, item }: { line: number; element: string | undefined; item: ItemPlace },
  { site, note }: Job,
): string {
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
  const shown = write?.(values);
  if (shown !== undefined)
    return inItem(element === undefined ? shown : marked(shown, element), item);
  note(
    "review",
    line,
    `the include "${name}" is not in the old site: ${oneLine(written)} is kept as text`,
  );
  return visible(written);
}

/** Notes the variables without a value, of which the old page showed nothing. */
export function noteUndefined(source: string, { note, document, site }: Job): void {
  const set = new Set(
    Array.from(
      source.matchAll(/\{%-?\s*(?:assign|capture|for|tablerow)\s+([\w-]+)/g),
      ([, name]) => name,
    ),
  );
  const isUnread = placesIn(unreadRanges(source));
  const lineOf = linesIn(source, 1);
  for (const { from, to } of rangesIn(source, /\{\{/g, () => "\\}\\}")) {
    const written = source.slice(from, to);
    const [, name, key] = output.exec(written) ?? [];
    if (name === undefined || isUnread(from)) continue;
    const isKnown = set.has(name) || objects.has(name);
    const isKey = name === "page" && key !== undefined && !(key in document.data) && !own.has(key);
    const isSetting =
      name === "site" &&
      key !== undefined &&
      !(key in site.config) &&
      !(key in (site.variables ?? {})) &&
      key !== "data";
    if (isKnown && !isKey && !isSetting) continue;
    note(
      "changed",
      lineOf(from),
      `${oneLine(written)} has no value: nothing is in its place, as in the old page`,
    );
  }
}

const output = /^\{\{-?\s*([A-Za-z_][\w-]*)(?:\.([\w-]+))?[^}]*\}\}$/;
const objects = new Set([
  "page",
  "site",
  "layout",
  "include",
  "jekyll",
  "forloop",
  "content",
  "true",
  "false",
  "nil",
]);
const own = new Set([
  "url",
  "path",
  "content",
  "date",
  "title",
  "id",
  "excerpt",
  "name",
  "dir",
  "slug",
  "next",
  "previous",
  "collection",
  "categories",
  "tags",
]);

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 120);
}

/** Liquid that shows a tag as text. */
export function visible(text: string): string {
  return `{% raw %}${withLineEnds(text, " ")}{% endraw %}`;
}
