import { codeDigest, digest, remember } from "../cache/index.ts";
import { escapeHtml } from "./html.ts";
import { languageOf, plain } from "./languages.ts";

const tokenizer = new URL("./tokenize.ts", import.meta.url).href;
let code: string | undefined;

/**
 * Returns the HTML inside `<code>`, with classes of one letter and no styles; see
 * site/styles/code.css. The results are cached, and the highlighter is loaded only for new code.
 *
 * @throws {Error} if `lang` is neither a language of languages.ts nor plain text
 */
export async function highlight(text: string, lang: string): Promise<string> {
  const name = languageOf(lang);
  if (name === undefined) {
    throw new Error(
      `unknown language "${lang}" in a code fence: write the name of a language, such as ts, python or bash, or text`,
    );
  }
  if (plain.has(name)) return escapeHtml(text);
  code ??= codeDigest(tokenizer);
  return remember(digest(["highlight", code, name, text]), async () => {
    const { tokenize } = await import("./tokenize.ts");
    return tokenize(text, name);
  });
}
