import { createCssVariablesTheme, createHighlighterCore } from "shiki/core";
import type { HighlighterCore } from "shiki/core";
import { createOnigurumaEngine } from "shiki/engine/oniguruma";
import { languages } from "./languages.ts";
import { toHtml, variablePrefix } from "./tokens.ts";

const theme = createCssVariablesTheme({ name: "variables", variablePrefix });
// Names of variables are plain, as Python's grammar has them and as the editors show them.
theme.tokenColors?.push({
  scope: ["variable.other.object", "variable.other.constant", "punctuation.accessor"],
  settings: { foreground: `var(${variablePrefix}foreground)` },
});

/**
 * The most characters of a line that is coloured. Some grammars, such as Python's for f-strings in
 * f-strings, take quadratic time for a line, or do not end.
 */
const longestLine = 5000;

let highlighter: Promise<HighlighterCore> | undefined;

/** Highlights code with Shiki. It is a separate module because Shiki takes long to load. */
export async function tokenize(code: string, lang: string): Promise<string> {
  highlighter ??= createHighlighterCore({
    themes: [theme],
    // It takes half the time of the JavaScript engine, and reads every grammar.
    engine: createOnigurumaEngine(import("shiki/wasm")),
  });
  const shiki = await highlighter;
  const registrations = (await languages[lang]()).default;
  await shiki.loadLanguage(registrations);
  const name = registrations[registrations.length - 1].name;
  // Without this, a line that takes long (the first one, on a busy machine) loses some of its
  // colours.
  const tokenizeTimeLimit = 0;
  const limits = { tokenizeTimeLimit, tokenizeMaxLineLength: longestLine };
  return toHtml(shiki.codeToTokensBase(code, { lang: name, theme: "variables", ...limits }));
}
