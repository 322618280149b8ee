import { codeDigest, digest, remember } from "../../cache/index.ts";
import { escapeText } from "../html/html.ts";
import type { KeptFences } from "./kept-fences.ts";
import { languageOf, plain } from "./languages.ts";

const tokenizer = new URL("./tokenize.ts", import.meta.url).href;
let code: string | undefined;

/**
 * Returns the HTML inside `<code>`, with classes of one letter and no styles; see
 * site/styles/code.css. The highlighter is loaded only for new code.
 *
 * @param fences those of the document, which keep the result; otherwise it has a record of its own
 * @throws {Error} if `lang` is neither a language of languages.ts nor plain text
 */
export async function highlight(text: string, lang: string, fences?: KeptFences): Promise<string> {
  const name = languageOf(lang);
  if (name === undefined) {
    throw new Error(
      `unknown language "${lang}" in a code fence: write the name of a language, such as ts, python or bash, or text`,
    );
  }
  if (plain.has(name)) return escapeText(text);
  code ??= codeDigest(tokenizer);
  const key = digest(["highlight", code, name, text]);
  const make = () => tokenized(text, name);
  return fences ? fences.of(key, make) : remember(key, make);
}

/** Like `highlight`, for a name of languages.ts, without a cache. */
export async function tokenized(text: string, name: string): Promise<string> {
  const { tokenize } = await import("./tokenize.ts");
  return tokenize(text, name);
}
