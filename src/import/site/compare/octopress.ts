import { rangesIn, replaceRanges } from "../../document/index.ts";
import { octopressFence, withRawFences } from "../read/octopress.ts";

// Code that plugins of Octopress read before Jekyll does. Without them, kramdown would take a fence
// with a title for text, and a comment in code for a heading.

/** Options that are not shown, such as `linenos:false`. */
const options = /(?:^|\s)(?:(?:lang|start|mark|range|class):\S+|\w+:(?:true|false))/g;

/** The tag `{% codeblock %}`, with its indentation. */
const codeblock = /^([ \t]*)\{%-?\s*codeblock\b([^\n]*?)-?%\}\n/gm;
const endCodeblock = "^[ \\t]*\\{%-?\\s*endcodeblock\\s*-?%\\}";

/** The source of a document with a caption above each fence that had one, as the plugin shows it. */
export function withCaptionedFences(source: string): string {
  return withRawFences(source).replace(octopressFence, (_, info: string, code: string) => {
    const [, lang = "", rest = ""] = /^(\S*)\s*(.*)$/.exec(info.replace(options, "")) ?? [];
    return `\n${captionOf(rest)}\`\`\`${/^[\w+#-]+$/.test(lang) ? ` ${lang}` : ""}\n${code}\n\`\`\`\n`;
  });
}

/** The source of a document with fences in place of `{% codeblock %}`. */
export function withoutCodeblocks(source: string): string {
  const ranges = rangesIn(source, codeblock, () => endCodeblock);
  return replaceRanges(source, ranges, (written) => {
    const [start, indent, args] = new RegExp(codeblock, "m").exec(written) ?? ["", "", ""];
    const code = written.slice(start.length).replace(new RegExp(`${endCodeblock}$`, "m"), "");
    const caption = captionOf(args.replace(options, "").trim());
    return `${indent}${caption}\n\n${indent}~~~~~~\n${code}${indent}~~~~~~\n`;
  });
}

/** `title url words of the link` */
function captionOf(words: string): string {
  const [, title = "", url, link = "link"] =
    /^(.*?)(?:(https?:\/\/\S+)\s*(.+)?)?$/.exec(words) ?? [];
  const parts = [title.trim(), url === undefined ? "" : `<a href="${url}">${link}</a>`];
  return parts.map((part) => (part === "" ? "" : `<p>${part}</p>\n\n`)).join("");
}
