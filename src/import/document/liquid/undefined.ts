import { linesIn } from "../../../markdown/outline/lines-in.ts";
import { ofAllVariables } from "./engine.ts";
import type { Job } from "./job.ts";
import { placesIn, rangesIn, unreadRanges } from "./ranges.ts";
import { oneLine } from "./unknown.ts";

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
    const isSet = set.has(name);
    if (!isSet && key === undefined && Object.hasOwn(ofAllVariables, name)) {
      const shown = JSON.stringify(ofAllVariables[name]);
      const message = `${oneLine(written)} is ${shown}, as in the old page: Jekyll has a variable of this name`;
      note("changed", lineOf(from), message);
      continue;
    }
    const isKnown = isSet || objects.has(name);
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

/** A variable, and what can follow it: keys, filters, or signs that Ruby's Liquid ignores. */
const output =
  /^\{\{-?\s*([A-Za-z_][\w-]*)(?:\.([\w-]+))?(?:\s*(?:[.,[(|<>=!{]|\s(?:contains|and|or)\s)[^}]*)?\s*-?\}\}$/;
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
