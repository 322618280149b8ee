import { optionOf, unquoted } from "./arguments.ts";
import { fenced } from "./fenced.ts";

/**
 * Tags with content of common plugins. Each takes its arguments, without the name of the tag, its
 * content, and the indentation of the tag, and returns kramdown.
 */
export const blockTags: Record<string, (args: string, text: string, indent: string) => string> = {
  highlight: (args, text, indent) => fenced(text, args.trim().split(/\s+/)[0] ?? "", indent),
  codeblock,
  math: (_, text) => formula(text, true),
  mermaid: (_, text, indent) => fenced(text, "mermaid", indent),
  details: (args, text) =>
    `<details markdown="1">\n<summary>${unquoted(args)}</summary>\n\n${text.trim()}\n\n</details>\n`,
  blockquote: (args, text) => quoted(text, attribution(args)),
  // The quotation of Octopress repeats words between {" and "}, which are in the text anyway.
  pullquote: (_, text) => `\n\n${text.replace(/\{"\s?|\s?"\}/g, "").trim()}\n\n`,
  figure(args, text) {
    const caption = optionOf(args, "caption");
    return `\n\n${text.trim()}\n\n${caption ? `${caption}\n\n` : ""}`;
  },
  tabs: (_, text) => `\n\n${text.trim()}\n\n`,
  // The label is the last of the arguments in quotes, or else the last word.
  tab(args, text) {
    const label = Array.from(args.matchAll(/"([^"]*)"|'([^']*)'/g)).at(-1);
    const words = label?.[1] ?? label?.[2] ?? args.trim().split(/\s+/).at(-1) ?? "";
    return `\n\n${words ? `**${words}**\n\n` : ""}${text.trim()}\n\n`;
  },
  admonition: notice,
  callout: notice,
  notice,
  ...Object.fromEntries(
    ["note", "info", "tip", "hint", "important", "warning", "caution", "danger"].map((name) => [
      name,
      (args: string, text: string) => notice(`${name} ${args}`, text),
    ]),
  ),
};

function formula(text: string, isBlock: boolean): string {
  return isBlock ? `\n\n$$\n${text.trim()}\n$$\n\n` : `$$${text.trim()}$$`;
}

/** Tags with content within a text: those of formulas, and one of jekyll-polyglot. */
export const inlineTags: Record<string, (args: string, text: string) => string> = {
  // MathJax in Octopress: {% m %}x{% em %}.
  m: (_, text) => formula(text, false),
  katex: (args, text) => formula(text, /\bdisplay\b/.test(args)),
  katexmm: (_, text) => text.replace(/(?<![\\$])\$([^$\n]+)\$(?!\$)/g, "$$$$$1$$$$"),
  // A link that keeps its address in every language.
  static_href: (_, text) => text,
};

const kinds =
  /^\s*["']?(note|info|tip|hint|success|important|warning|caution|danger|error)\b["']?([^]*)$/i;

/** Octopress: `{% codeblock [title] [lang:language] [url [text of the link]] [options] %}`. */
function codeblock(args: string, text: string, indent: string): string {
  const bare = args.replace(/(?:^|\s)(?:lang|start|mark|linenos|range|class):\S+/g, "").trim();
  const [, title = "", url, words] =
    /^(.*?)(?:\s*(https?:\/\/\S+|\/\S+)(?:\s+(.*))?)?$/.exec(bare) ?? [];
  const link = url === undefined ? [] : [`[${words || "link"}](${url})`];
  const caption = [...(title ? [`**${title}**`] : []), ...link].join(" ");
  const code = fenced(text, optionOf(args, "lang") ?? "", indent);
  return caption ? `${caption}\n${code}` : code;
}

/** Octopress: `{% blockquote [author[, work]] [url] [title of the link] %}`. */
function attribution(args: string): string {
  const [, who = "", url, title] =
    /^(.*?)(?:\s*(https?:\/\/\S+)(?:\s+(.*))?)?$/.exec(args.trim()) ?? [];
  const [, author = who, work] = /^([^,]+),\s*(.+)$/.exec(who) ?? [];
  const name = author ? [`**${author}**`] : [];
  const source = title || work || url?.replace(/^https?:\/\//, "");
  const link = url === undefined ? source : `[${source}](${url})`;
  return [...name, ...(link ? [link] : [])].join(", ");
}

function quoted(text: string, by: string): string {
  const lines = [text.trim(), ...(by ? ["", `— ${by}`] : [])].join("\n").split("\n");
  return `\n\n${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
}

/** `{% notice kind [title] %}`: a box with a class that becomes a callout. */
function notice(args: string, text: string): string {
  const [, kind, rest = args] = kinds.exec(args) ?? [];
  const title = optionOf(rest, "title") ?? unquoted(rest.replace(/(?:^|\s)[\w-]+\s*[:=].*$/, ""));
  const heading = title ? `**${title}**\n\n` : "";
  return `\n\n<div class="notice--${kind?.toLowerCase() ?? "note"}" markdown="1">\n\n${heading}${text.trim()}\n\n</div>\n\n`;
}
