import { createCssVariablesTheme, createHighlighterCore } from "shiki/core";
import type { HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { escapeHtml } from "./html.ts";
import { languages, plain } from "./languages.ts";
import { toHtml, variablePrefix } from "./tokens.ts";

let highlighter: Promise<HighlighterCore> | undefined;

/**
 * The HTML that goes inside `<code>`: classes of one letter, no styles; see site/styles/code.css.
 * @throws {Error} if `lang` is neither a language of languages.ts nor plain text
 */
export async function highlight(code: string, lang: string): Promise<string> {
  if (plain.has(lang)) return escapeHtml(code);
  const load = languages[lang];
  if (!load) {
    throw new Error(
      `unknown language "${lang}" of a code fence: write one of ${Object.keys(languages).join(", ")}, or text`,
    );
  }
  highlighter ??= createHighlighterCore({
    themes: [createCssVariablesTheme({ name: "variables", variablePrefix })],
    engine: createJavaScriptRegexEngine(),
  });
  const shiki = await highlighter;
  const registrations = (await load()).default;
  await shiki.loadLanguage(registrations);
  const name = registrations[registrations.length - 1].name;
  // Without this a line that takes long, as the first may on a busy machine, keeps half its colours.
  const tokenizeTimeLimit = 0;
  return toHtml(
    shiki.codeToTokensBase(code, { lang: name, theme: "variables", tokenizeTimeLimit }),
  );
}
