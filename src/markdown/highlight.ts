import { codeDigest, digest, remember } from "../cache/index.ts";
import { escapeHtml } from "./html.ts";
import { languages, plain } from "./languages.ts";

const tokenizer = new URL("./tokenize.ts", import.meta.url).href;
let code: string | undefined;

/**
 * The HTML that goes inside `<code>`: classes of one letter, no styles; see site/styles/code.css.
 * What was highlighted before is recalled; the highlighter is loaded only for other code.
 *
 * @throws {Error} if `lang` is neither a language of languages.ts nor plain text
 */
export async function highlight(text: string, lang: string): Promise<string> {
  if (plain.has(lang)) return escapeHtml(text);
  if (!(lang in languages)) {
    throw new Error(
      `unknown language "${lang}" of a code fence: write one of ${Object.keys(languages).join(", ")}, or text`,
    );
  }
  code ??= codeDigest(tokenizer);
  return remember(digest(["highlight", code, lang, text]), async () => {
    const { tokenize } = await import("./tokenize.ts");
    return tokenize(text, lang);
  });
}
