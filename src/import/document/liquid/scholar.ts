import { authorsOf, entriesOf, shortAuthors, yearOf } from "../bibliography/bibtex.ts";
import type { Entry } from "../bibliography/bibtex.ts";
import { bibliographyOf, scholarOf } from "../bibliography/file.ts";
import { wordsOf } from "./arguments.ts";
import type { Job } from "./job.ts";

/** The tags of jekyll-scholar for one document; each takes its arguments and returns kramdown. */
export interface Scholar {
  /** `{% cite key … %}`: links to the entries of the bibliography, if the document shows one. */
  cite: (args: string, line: number) => string;
  /** `{% reference key %}`: an entry. */
  reference: (args: string, line: number) => string;
  /** `{% bibliography [--cited] [--file name] [--query @*[key=value]] %}`: a list of entries. */
  bibliography: (args: string) => string;
}

export function createScholar({ document, site, note }: Job): Scholar {
  const files = new Map<string | undefined, Map<string, Entry>>();
  const entriesIn = (name: string | undefined) => {
    const known = files.get(name) ?? entriesOf(bibliographyOf(document, site, name));
    files.set(name, known);
    return known;
  };
  const cited = new Set<string>();
  const anchored = new Set<string>();
  const hasList = /\{%-?\s*bibliography\b/.test(document.source);
  const settings = scholarOf(site.config);
  const find = (key: string, options: Options, line: number) => {
    const entry = entriesIn(options.file).get(key);
    if (!entry)
      note("review", line, `the citation "${key}" is not in the bibliography of the old site`);
    return entry;
  };
  return {
    cite(args, line) {
      const { keys, ...options } = optionsIn(args);
      const shown = keys.map((key) => {
        const entry = find(key, options, line);
        if (!entry) return escaped(`[${key}]`);
        cited.add(key);
        const text = escaped(
          [shortAuthors(entry.fields) || entry.text, yearOf(entry.fields)]
            .filter(Boolean)
            .join(", "),
        );
        const url = hasList ? `#${anchorOf(key)}` : entry.url;
        return url === undefined ? text : `[${text}](<${url}>)`;
      });
      return `(${shown.join("; ")})`;
    },
    reference(args, line) {
      const { keys, ...options } = optionsIn(args);
      return keys
        .flatMap((key) => find(key, options, line) ?? [])
        .map(lineOf)
        .join("; ");
    },
    bibliography(args) {
      const options = optionsIn(args);
      const all = Array.from(entriesIn(options.file));
      const order = [...cited];
      const shown = all.filter(
        ([key, entry]) => (!options.cited || cited.has(key)) && isAsked(entry, options.query),
      );
      if (options.cited === "in order")
        shown.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
      else sort(shown, settings);
      const items = ([key, entry]: [string, Entry]) => {
        const anchor = anchored.has(key) ? "" : `<a id="${anchorOf(key)}"></a>`;
        anchored.add(key);
        return `1. ${anchor}${lineOf(entry)}`;
      };
      const [group] = keysIn(settings.group_by);
      if (group === undefined || options.cited === "in order")
        return `\n\n${shown.map(items).join("\n")}\n\n`;
      const groups = Map.groupBy(shown, ([, { fields }]) => valueOf(fields, group));
      const lists = Array.from(
        groups,
        ([name, entries]) => `## ${escaped(name)}\n\n${entries.map(items).join("\n")}`,
      );
      return `\n\n${lists.join("\n\n")}\n\n`;
    },
  };
}

interface Options {
  file?: string;
  query?: string;
  cited?: "in file" | "in order";
}

function optionsIn(args: string): Options & { keys: string[] } {
  const keys: string[] = [];
  const options: Options = {};
  const words = wordsOf(args);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === "--cited" || word === "-c") options.cited = "in file";
    else if (word === "--cited_in_order" || word === "-C") options.cited = "in order";
    else if (word === "--file" || word === "-f") options.file = words[++at];
    else if (word === "--query" || word === "-q") options.query = words[++at];
    else if (word.startsWith("-")) at++;
    else keys.push(word);
  }
  return { ...options, keys };
}

/** Whether an entry is among those of a query such as `@article` or `@*[year=2020]`. */
function isAsked({ kind, fields }: Entry, query: string | undefined): boolean {
  const [, asked, name, value] =
    /^@(\*|\w+)(?:\[\s*([\w-]+)\s*=\s*([^\]]*?)\s*\])?\*?$/.exec(query ?? "@*") ?? [];
  if (asked === undefined) return true;
  const isKind = asked === "*" || asked.toLowerCase() === kind;
  return isKind && (name === undefined || fields.get(name.toLowerCase()) === value);
}

/** Sorts entries as the settings `group_by`, `sort_by` and `order` ask. */
function sort(entries: [string, Entry][], settings: Record<string, unknown>): void {
  const keys = [...keysIn(settings.group_by), ...keysIn(settings.sort_by)];
  const sign = /^(?:desc|reverse)/.test(String(settings.order ?? settings.group_order ?? ""))
    ? -1
    : 1;
  entries.sort(([, one], [, other]) => {
    for (const key of keys) {
      const [a, b] = [one, other].map(({ fields }) => valueOf(fields, key));
      if (a !== b) return a < b ? -sign : sign;
    }
    return 0;
  });
}

/** The names of fields in a setting such as `year, month`. */
function keysIn(setting: unknown): string[] {
  return String(setting ?? "")
    .split(",")
    .map((key) => key.trim().toLowerCase())
    .filter((key) => key !== "" && key !== "none");
}

function valueOf(fields: Entry["fields"], key: string): string {
  return (key === "year" ? yearOf(fields) : fields.get(key)) ?? "";
}

/** @example "Ga Kim, Na Lee. [On Études](<https://example.com>). Journal of Music, 2020." */
function lineOf({ fields, text, url }: Entry): string {
  const title = escaped(fields.get("title") ?? text);
  const venue = ["journal", "booktitle", "school", "publisher", "institution"]
    .map((name) => fields.get(name))
    .find(Boolean);
  const parts = [
    escaped(authorsOf(fields).join(", ")),
    url === undefined ? title : `[${title}](<${url}>)`,
    escaped([venue, yearOf(fields)].filter(Boolean).join(", ")),
  ];
  return `${parts.filter(Boolean).join(". ")}.`;
}

function anchorOf(key: string): string {
  return key.replace(/[^\w.:-]+/g, "-");
}

/** Text without meaning in kramdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#$~]/g, "\\$&");
}
