import {
  applyColorReplacements,
  createCssVariablesTheme,
  createHighlighterCore,
  resolveColorReplacements,
} from "shiki/core";
import type { HighlighterCore } from "shiki/core";
import { createOnigurumaEngine } from "shiki/engine/oniguruma";
import { EncodedTokenMetadata, INITIAL } from "shiki/textmate";
import { languages } from "./languages.ts";
import { toHtml, variablePrefix, type Token } from "./tokens.ts";

const variables = createCssVariablesTheme({ name: "variables", variablePrefix });
// Names of variables are plain, as Python's grammar has them and as the editors show them.
variables.tokenColors?.push({
  scope: ["variable.other.object", "variable.other.constant", "punctuation.accessor"],
  settings: { foreground: `var(${variablePrefix}foreground)` },
});

/**
 * The most characters of a line that is coloured. Some grammars, such as Python's for f-strings in
 * f-strings, take quadratic time for a line, or do not end.
 */
const longestLine = 5000;

/**
 * The most levels of nesting, such as brackets in brackets, behind which lines are coloured. The grammar
 * of a line goes through all levels in which the line is, so that code whose brackets are not closed
 * would take quadratic time.
 */
const deepest = 1000;

let highlighter: Promise<HighlighterCore> | undefined;
/** The colours of the theme, by their numbers in tokens. */
let colors: readonly string[] | undefined;

/** Highlights code with Shiki. It is a separate module because Shiki takes long to load. */
export async function tokenize(code: string, lang: string): Promise<string> {
  highlighter ??= createHighlighterCore({
    themes: [variables],
    // It takes half the time of the JavaScript engine, and reads every grammar.
    engine: createOnigurumaEngine(import("shiki/wasm")),
  });
  const shiki = await highlighter;
  const registrations = (await languages[lang]()).default;
  await shiki.loadLanguage(registrations);
  const grammar = shiki.getLanguage(registrations[registrations.length - 1].name);
  const colorOf = (colors ??= colorsOf(shiki));
  let state = INITIAL;
  const coloured = (line: string): Token[] => {
    if (line === "") return [];
    if (line.length >= longestLine || state.depth > deepest) return [{ content: line }];
    const { tokens, ruleStack } = grammar.tokenizeLine2(line, state);
    state = ruleStack;
    // Pairs of numbers: where a token begins, and how it looks.
    return Array.from({ length: tokens.length / 2 }, (_, i) => ({
      content: line.slice(tokens[2 * i], tokens[2 * i + 2]),
      color: colorOf[EncodedTokenMetadata.getForeground(tokens[2 * i + 1])],
    }));
  };
  return toHtml(code.split(/\r?\n/).map(coloured));
}

function colorsOf(shiki: HighlighterCore): string[] {
  const { theme, colorMap } = shiki.setTheme("variables");
  const replacements = resolveColorReplacements(theme);
  return colorMap.map((color) => applyColorReplacements(color, replacements));
}
