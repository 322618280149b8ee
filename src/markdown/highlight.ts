import { codeDigest, digest, remember } from "../cache/index.ts";
import { escapeText } from "./html.ts";
import { languageOf, plain } from "./languages.ts";

const tokenizer = new URL("./tokenize.ts", import.meta.url).href;
let code: string | undefined;
const once = new Map<string, Promise<string>>();

/** The most results that a process remembers: a document is read again soon, or not at all. */
const most = 500;

/**
 * Returns the HTML inside `<code>`, with classes of one letter and no styles; see
 * site/styles/code.css. The highlighter is loaded only for new code.
 *
 * @param cached whether the result is cached; otherwise, only this process remembers it, for code
 * of a document that is cached as a whole
 * @throws {Error} if `lang` is neither a language of languages.ts nor plain text
 */
export async function highlight(text: string, lang: string, cached = true): Promise<string> {
  const name = languageOf(lang);
  if (name === undefined) {
    throw new Error(
      `unknown language "${lang}" in a code fence: write the name of a language, such as ts, python or bash, or text`,
    );
  }
  if (plain.has(name)) return escapeText(text);
  if (!cached) {
    const key = `${name} ${text}`;
    const known = once.get(key);
    if (known) return known;
    const made = tokenized(text, name);
    if (once.size >= most) once.clear();
    once.set(key, made);
    return made;
  }
  code ??= codeDigest(tokenizer);
  return remember(digest(["highlight", code, name, text]), () => tokenized(text, name));
}

async function tokenized(text: string, name: string): Promise<string> {
  const { tokenize } = await import("./tokenize.ts");
  return tokenize(text, name);
}
