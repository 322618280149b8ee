/** An entry of a BibTeX file. */
export interface Entry {
  /** Its kind, such as `article`. */
  kind: string;
  /** Its fields without LaTeX, by their names in lower case. */
  fields: ReadonlyMap<string, string>;
  /** The text that a citation of it shows. */
  text: string;
  /** The address of the work; undefined if the entry has none. */
  url?: string;
}

/** Reads the entries of a BibTeX file, by key; text that is not an entry is left out. */
export function entriesOf(bibtex: string): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const { 0: start, 1: kind, 2: key, index } of bibtex.matchAll(entry)) {
    const fields = fieldsIn(bibtex.slice(index + start.length, index + longest));
    const text = textOf(fields);
    if (text) found.set(key, { kind: kind.toLowerCase(), fields, text, url: urlOf(fields) });
  }
  return found;
}

const entry = /@(\w+)\s*\{\s*([^\s,{}]+)\s*,/g;

/** The most characters of an entry. */
const longest = 20_000;

const braces = /\{(?:[^{}]|\{[^{}]*\})*\}/.source;

/** A field: its name, and its value in braces, in quotes, or bare; a brace that ends the entry. */
const field = new RegExp(
  `\\s*(?:([\\w-]+)\\s*=\\s*(?:\\{((?:[^{}]|${braces})*)\\}|"((?:[^"{}]|${braces})*)"|([^\\s,{}"]+))\\s*,?|(\\}))`,
  "y",
);

function fieldsIn(body: string): Map<string, string> {
  const fields = new Map<string, string>();
  field.lastIndex = 0;
  for (let at = field.exec(body); at && at[5] === undefined; at = field.exec(body)) {
    fields.set(at[1].toLowerCase(), plain(at[2] ?? at[3] ?? at[4]));
  }
  return fields;
}

/** Accents of LaTeX, and the signs that Unicode combines with a letter. */
const accents: Record<string, string> = {
  ...{ "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308" },
  ...{ c: "\u0327", v: "\u030C", u: "\u0306", H: "\u030B", "=": "\u0304", ".": "\u0307" },
};

/** A value without LaTeX. */
function plain(value: string): string {
  return value
    .replace(/\\(?:([`'^~"=.])|([cvuH])(?![a-z]))\s*\{?\\?([a-z])\}?/gi, (_, sign, name, letter) =>
      `${letter}${accents[sign ?? name]}`.normalize("NFC"),
    )
    .replace(/\\([&%$#_{}])/g, "$1")
    .replace(/\\[a-z]+\s*/gi, "")
    .replace(/[{}$]/g, "")
    .replace(/--+/g, "–")
    .replace(/[~\s]+/g, " ")
    .trim();
}

/** The names of the authors of a work, or else of its editors, each with the family name last. */
export function authorsOf(fields: Entry["fields"]): string[] {
  const written = fields.get("author") ?? fields.get("editor") ?? "";
  return written
    .split(/\s+and\s+/)
    .filter(Boolean)
    .map((name) => name.replace(/^([^,]+),\s*(.+)$/, "$2 $1"));
}

/** @example "Kim et al." */
export function shortAuthors(fields: Entry["fields"]): string {
  const names = (fields.get("author") ?? "").split(/\s+and\s+/).filter(Boolean);
  const last = names.map((name) => /^[^,]+(?=,)/.exec(name)?.[0] ?? name.split(" ").at(-1) ?? "");
  return last.length > 2 ? `${last[0]} et al.` : last.join(", ");
}

export function yearOf(fields: Entry["fields"]): string | undefined {
  return fields.get("year") ?? /^\d{4}/.exec(fields.get("date") ?? "")?.[0];
}

/** @example "Kim et al.: On Études (2020)" */
function textOf(fields: Entry["fields"]): string {
  const title = fields.get("title") ?? "";
  const year = yearOf(fields);
  return (
    [shortAuthors(fields), title].filter(Boolean).join(": ") + (year && title ? ` (${year})` : "")
  );
}

function urlOf(fields: Entry["fields"]): string | undefined {
  const url = fields.get("url") ?? "";
  if (/^https?:\/\/\S+$/.test(url)) return url;
  const doi = fields.get("doi")?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, "");
  return doi ? `https://doi.org/${doi}` : undefined;
}
