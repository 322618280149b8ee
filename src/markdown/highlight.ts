import { codeDigest, digest, remember } from "../cache/index.ts";
import { escapeHtml } from "./html.ts";
import { languages, plain } from "./languages.ts";

const tokenizer = new URL("./tokenize.ts", import.meta.url).href;
let code: string | undefined;

/**
 * Returns the HTML inside `<code>`, with classes of one letter and no styles; see
 * site/styles/code.css. The results are cached, and the highlighter is loaded only for new code.
 *
 * @throws {Error} if `lang` is neither a language of languages.ts nor plain text
 */
export async function highlight(text: string, lang: string): Promise<string> {
  if (plain.has(lang)) return escapeHtml(text);
  if (!(lang in languages)) {
    throw new Error(
      `unknown language "${lang}" in a code fence: write one of ${Object.keys(languages).join(", ")}, or text`,
    );
  }
  code ??= codeDigest(tokenizer);
  return remember(digest(["highlight", code, lang, text]), async () => {
    const { tokenize } = await import("./tokenize.ts");
    return tokenize(text, lang);
  });
}
