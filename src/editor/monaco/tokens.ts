import { languages } from "monaco-editor/editor";
import { conf, language } from "monaco-editor/languages/definitions/typescript/typescript.js";

type Rule = languages.IMonarchLanguageRule;

const constants = "boolean false null number string this true undefined".split(" ");
const named = (rest: string) => ({
  cases: { "@constants": "constant", "@keywords": "keyword", "@default": rest },
});

/** Rules that classify a name by the text after it, like the light editor. */
const names: Rule[] = [
  [/#?[a-zA-Z_$][\w$]*(?=\()/, named("function")],
  [/#?[a-z_$][\w$]*(?=\.)/, named("constant")],
  [/#?[a-z_$][\w$]*/, named("identifier")],
];

/**
 * Divides Monaco's tokens into the classes of the page's colours. Sets the rest of the language's
 * definition too, which Monaco loads late: the editor folds regions when it opens.
 */
export function refineTokens(): void {
  languages.setLanguageConfiguration("typescript", conf);
  const common = language.tokenizer.common.map((rule): Rule => {
    const isOperator = Array.isArray(rule) && String(rule[0]) === "/@symbols/";
    return isOperator ? [rule[0], { cases: { "@operators": "operator", "@default": "" } }] : rule;
  });
  const tokenizer = { ...language.tokenizer, common: [...names, ...common] };
  languages.setMonarchTokensProvider("typescript", { ...language, constants, tokenizer });
}
