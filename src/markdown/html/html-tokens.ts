import { Parser } from "htmlparser2";

/** A piece of HTML that an author wrote. */
export type Token =
  | { kind: "text"; text: string }
  | { kind: "comment"; text: string }
  | { kind: "end"; name: string; text: string }
  | { kind: "start"; name: string; attributes: Attribute[]; closed: boolean; text: string };

export type Attribute = [name: string, value: string];

/** A token, and the index of its first character. */
export type PlacedToken = Token & { index: number };

/**
 * A tag or a comment. Each name and value is as long as possible, and none contains `<`, so that the
 * time is linear in the length of a text that is not a tag, such as `x <y and "z"`.
 */
const token =
  /<!--[^]*?(?:-->|$)|<[!?](?:[^>]*>|[^]*)|<\/([a-z][^\s/<>]*)[^<>]*>|<([a-z][^\s/<>]*)(?=[\s/>])((?:\s|\/(?!>)|[^\s"'<>/=]+(?![^\s"'<>/=])(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+(?![^\s"'<>])))?)*)(\/?)>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The elements whose content is not HTML. */
const raw = /^(?:script|style|textarea|title)$/;

/** Splits HTML into tags, comments and text. */
export function tokensOf(html: string): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  let done = 0;
  const text = (end: number) => {
    if (end > done) tokens.push({ kind: "text", text: html.slice(done, end), index: done });
  };
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [whole, end, start, attributes = "", slash] = match;
    const { index } = match;
    // A `<!` or `<?` that does not end is text, and so is what is behind it.
    if (/^<(?:\?|!(?!--))[^>]*$/.test(whole)) break;
    text(index);
    done = index + whole.length;
    if (end !== undefined) {
      tokens.push({ kind: "end", name: end.toLowerCase(), text: whole, index });
    } else if (start !== undefined) {
      const name = start.toLowerCase();
      const closed = slash === "/";
      tokens.push({
        kind: "start",
        name,
        attributes: attributesOf(attributes),
        closed,
        text: whole,
        index,
      });
      if (!raw.test(name)) continue;
      const close = new RegExp(`</${name}\\b`, "gi");
      close.lastIndex = done;
      const last = close.exec(html)?.index ?? html.length;
      text(last);
      done = last;
      token.lastIndex = last;
    } else {
      tokens.push({ kind: "comment", text: whole, index });
    }
  }
  text(html.length);
  return tokens;
}

function attributesOf(text: string): Attribute[] {
  return Array.from(text.matchAll(attribute), ([, name, double, single, bare]) => [
    name.toLowerCase(),
    unescaped(double ?? single ?? bare ?? ""),
  ]);
}

/** The value of an attribute, with its character references decoded as browsers decode them. */
function unescaped(value: string): string {
  if (!value.includes("&")) return value;
  let result = "";
  const parser = new Parser({ onattribute: (_, read) => (result = read) });
  parser.end(`<p title="${value.replaceAll('"', "&quot;")}">`);
  return result;
}
