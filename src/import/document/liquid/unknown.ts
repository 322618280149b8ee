import type { Liquid } from "liquidjs";
import { blockTags } from "./block-tags.ts";
import { isInHtml, marked } from "./in-html.ts";
import type { Job } from "./job.ts";
import { themeIncludes } from "./includes.ts";

const tag = /\{%-?\s*(?:#|(\w+))([^]*?)-?%\}/g;
const raw = /\{%-?\s*(raw|comment)\s*-?%\}[^]*?\{%-?\s*end\1\s*-?%\}/g;

/** Code between fences, where a tag is rather an example. */
const fence = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?^[ \t>]*\1/gm;

/**
 * Replaces what the engine does not know: of tags of unknown plugins with content, the content
 * stays; other tags, and includes that the old site does not have, become visible text. One such
 * tag would otherwise fail the whole document.
 */
export function withoutUnknown(source: string, engine: Liquid, job: Job): string {
  const known = new Set(Object.keys(engine.tags));
  const kept = rangesOf(raw, source);
  const code = rangesOf(fence, source);
  const names = new Set(Array.from(source.matchAll(tag), ([, name]) => name));
  const isBlock = (name: string) => names.has(name) && names.has(`end${name}`);
  return source.replace(
    tag,
    (written: string, name: string | undefined, args: string, at: number) => {
      if (name === undefined || isIn(kept, at)) return written;
      const line = source.slice(0, at).split("\n").length;
      if (name === "include" || name === "include_cached") {
        const tag = written.replace("include_cached", "include");
        return include(tag, args, { line, before: source.slice(0, at) }, job);
      }
      const opener = name.startsWith("end") ? name.slice(3) : name;
      const hasEnd = isBlock(opener) || !(opener in blockTags);
      if (known.has(opener) && hasEnd) return written;
      if (/^(else|elsif|when|break|continue)$/.test(name)) return written;
      const isEmptied = isBlock(opener) && !isIn(code, at);
      if (!isEmptied || name === opener)
        job.note(
          "review",
          line,
          `the tag ${oneLine(written)} belongs to a plugin: ${isEmptied ? "its content is kept, without what the plugin made of it" : "it is kept as text"}`,
        );
      return isEmptied ? "" : visible(written);
    },
  );
}

function rangesOf(pattern: RegExp, source: string): [from: number, to: number][] {
  return Array.from(source.matchAll(pattern), ({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}

function isIn(ranges: readonly [number, number][], at: number): boolean {
  return ranges.some(([from, to]) => at >= from && at < to);
}

function include(
  written: string,
  args: string,
  { line, before }: { line: number; before: string },
  { document, site, note }: Job,
): string {
  const [, name = "", rest = ""] = /^\s*(\S+)([^]*)$/.exec(args) ?? [];
  if (name.includes("{{") || site.include(name) !== undefined) return written;
  const values = Object.fromEntries(
    Array.from(
      rest.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g),
      ([, key, ...texts]) => [key, texts.find((text) => text !== undefined) ?? ""],
    ),
  );
  const [, write] = themeIncludes.find(([pattern]) => pattern.test(name)) ?? [];
  const shown = write?.(values);
  if (shown !== undefined) return isInHtml(before, document) ? marked(shown) : shown;
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
  const outside = source.replace(raw, (text) => text.replace(/[^\n]/g, " "));
  for (const { 0: written, 1: name, 2: key, index } of outside.matchAll(output)) {
    const isKnown = set.has(name) || objects.has(name);
    const isKey = name === "page" && key !== undefined && !(key in document.data) && !own.has(key);
    const isSetting =
      name === "site" &&
      key !== undefined &&
      !(key in site.config) &&
      !(key in (site.variables ?? {})) &&
      key !== "data";
    if (isKnown && !isKey && !isSetting) continue;
    const line = source.slice(0, index).split("\n").length;
    note(
      "changed",
      line,
      `${oneLine(written)} has no value: nothing is in its place, as in the old page`,
    );
  }
}

const output = /\{\{-?\s*([A-Za-z_][\w-]*)(?:\.([\w-]+))?[^}]*\}\}/g;
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
  return `{% raw %}${text.replace(/\s*\n\s*/g, " ")}{% endraw %}`;
}
