import { createCssVariablesTheme, createHighlighterCore } from "shiki/core";
import type { HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { languages } from "./languages.ts";
import { toHtml, variablePrefix } from "./tokens.ts";

let highlighter: Promise<HighlighterCore> | undefined;

/** Code as HTML by Shiki, whose loading takes longer than all the rest of this room. */
export async function tokenize(code: string, lang: string): Promise<string> {
  highlighter ??= createHighlighterCore({
    themes: [createCssVariablesTheme({ name: "variables", variablePrefix })],
    engine: createJavaScriptRegexEngine(),
  });
  const shiki = await highlighter;
  const registrations = (await languages[lang]()).default;
  await shiki.loadLanguage(registrations);
  const name = registrations[registrations.length - 1].name;
  // Without this a line that takes long, as the first may on a busy machine, keeps half its colours.
  const tokenizeTimeLimit = 0;
  return toHtml(
    shiki.codeToTokensBase(code, { lang: name, theme: "variables", tokenizeTimeLimit }),
  );
}
