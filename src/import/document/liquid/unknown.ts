import type { Liquid } from "liquidjs";
import type { Job } from "./job.ts";
import { themeIncludes } from "./includes.ts";

const tag = /\{%-?\s*(?:#|(\w+))([^]*?)-?%\}/g;
const raw = /\{%-?\s*(raw|comment)\s*-?%\}[^]*?\{%-?\s*end\1\s*-?%\}/g;

/**
 * Wraps what the engine does not know as visible text: tags of unknown plugins, and includes that
 * the old site does not have. One such tag would otherwise fail the whole document.
 */
export function withoutUnknown(source: string, engine: Liquid, job: Job): string {
  const known = new Set(Object.keys(engine.tags));
  const kept = Array.from(source.matchAll(raw), ({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  return source.replace(
    tag,
    (written: string, name: string | undefined, args: string, at: number) => {
      if (name === undefined || kept.some(([from, to]) => at >= from && at < to)) return written;
      const line = source.slice(0, at).split("\n").length;
      if (name === "include") return include(written, args, line, job);
      if (known.has(name) || /^(else|elsif|when|break|continue)$/.test(name)) return written;
      if (name.startsWith("end") && known.has(name.slice(3))) return written;
      job.note(
        "review",
        line,
        `the tag ${oneLine(written)} belongs to a plugin: it is kept as text`,
      );
      return visible(written);
    },
  );
}

function include(written: string, args: string, line: number, { site, note }: Job): string {
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
  if (shown !== undefined) return shown;
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
