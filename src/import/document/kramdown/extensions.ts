import { readList } from "./attributes.ts";
import { textOf } from "./lines.ts";
import { parseHtml } from "./html-raw.ts";
import { add, type Reader } from "./scope.ts";
import type { Html } from "./tree.ts";

const open = /^ {0,3}\{::(\w+)((?:[^}\\]|\\.)*?)(\/)?\}\s*$/;

/** kramdown's "Extensions" of blocks: comment, nomarkdown and options. */
export function extension(reader: Reader): boolean {
  const { lines, at, scope } = reader;
  const [, name, list, closed] = open.exec(lines[at].text) ?? [];
  if (name === undefined) return false;
  let end = at;
  if (!closed) {
    const close = new RegExp(`^ {0,3}\\{:/(?:${name})?\\}\\s*$`);
    end = lines.findIndex(({ text }, line) => line > at && close.test(text));
    if (end < 0) return false;
  }
  reader.at = end + 1;
  const text = textOf(lines.slice(at + 1, end));
  if (name === "comment") add(reader, at, { type: "comment", value: ` ${text.trim()} ` });
  if (name === "nomarkdown" && isForHtml(readList(list, scope.lists).type))
    add(reader, at, { type: "html", children: withoutBareText(parseHtml(text, scope)) });
  if (name === "options") {
    const { parse_block_html: parse } = readList(list, scope.lists);
    if (parse) scope.options.parseBlockHtml = parse === "true";
  }
  return true;
}

/** Whether a text is for HTML: it can name the formats that it is for, such as `type="latex"`. */
function isForHtml(types: string | undefined): boolean {
  return !types || types.split(/,\s*/).includes("html");
}

/** HTML that begins with text is in an element, since the text would be read as Markdown otherwise. */
function withoutBareText(children: Html[]): Html[] {
  const first = children.find((node) => node.type !== "text" || node.value.trim() !== "");
  if (first?.type !== "text") return children;
  return [{ type: "element", name: "div", attributes: {}, children }];
}
