import { readBody } from "./bodies.ts";
import { withoutEntities } from "./entities.ts";
import type { Reader } from "./scope.ts";

/** The definition of a footnote, a link or an abbreviation, which the page does not show in its place. */
export function definition(reader: Reader): boolean {
  if (reader.lines[reader.at].isText) return false;
  return footnote(reader) || linkDefinition(reader) || abbreviation(reader);
}

const footnoteStart = /^ {0,3}\[\^([^\s\]^]+)\]:[ \t]*(.*)$/;

/**
 * kramdown's "Footnotes": the definition, `[^name]: text`, and indented blocks below it. Of several
 * with a name, kramdown shows the last; here, one footnote has the texts of all.
 */
function footnote(reader: Reader): boolean {
  const { lines, at, scope } = reader;
  const [, name, rest] = footnoteStart.exec(lines[at].text) ?? [];
  if (name === undefined) return false;
  const children = readBody(reader, rest, 4, footnoteStart, false);
  const before = scope.footnotes.get(name);
  if (before) before.children.push(...children);
  else scope.footnotes.set(name, { name, line: lines[at].number, children });
  return true;
}

const title = /(?:"(.*)"|'(.*)'|\((.*)\))/.source;
const link = new RegExp(
  `^ {0,3}\\[([^\\n\\]]+)\\]:[ \\t]*(?:<(.*?)>|([^\\s]\\S*(?:[ \\t]+[^\\s"'(]\\S*)*))(?:[ \\t]+${title})?[ \\t]*$`,
);
const titleLine = new RegExp(`^[ \\t]+${title}[ \\t]*$`);

/** kramdown's "Link Definitions": `[name]: url "title"`; the title may be on the next line. */
function linkDefinition(reader: Reader): boolean {
  const { lines, at, scope } = reader;
  const match = link.exec(lines[at].text);
  if (!match) return false;
  const [, name, quoted, bare, ...titles] = match;
  reader.at = at + 1;
  let written = titles.find((text) => text !== undefined);
  const below = written === undefined ? titleLine.exec(lines[at + 1]?.text ?? "") : null;
  if (below) {
    written = below.slice(1).find((text) => text !== undefined);
    reader.at = at + 2;
  }
  const key = nameOf(name);
  scope.links.set(key, { url: withoutEntities(quoted ?? bare), title: written ?? "" });
  return true;
}

/** The form of a name by which link definitions are found. */
export function nameOf(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}

const abbreviationLine = /^ {0,3}\*\[(.+?)\]:[ \t]*(.*)$/;

/** kramdown's "Abbreviations": `*[HTML]: Hyper Text Markup Language`. */
function abbreviation(reader: Reader): boolean {
  const [, name, meaning] = abbreviationLine.exec(reader.lines[reader.at].text) ?? [];
  if (name === undefined) return false;
  reader.scope.abbreviations.set(name, meaning.trim());
  reader.at += 1;
  return true;
}
