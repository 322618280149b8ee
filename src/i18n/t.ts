import { strings } from "./lang.ts";
import type { Key, Lang } from "./lang.ts";

/**
 * Returns a string of the user interface, with `{name}` filled in from `params`.
 * @example t("en", "page.updated", { date: "1 May 2024" }) // => "updated 1 May 2024"
 * @throws {Error} if the string needs a parameter that is not given
 */
export function t(lang: Lang, key: Key, params: Readonly<Record<string, string>> = {}): string {
  return strings[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) {
      throw new Error(
        `t(${lang}, ${key}): no value for {${name}}, given ${JSON.stringify(params)}: pass { ${name}: … }`,
      );
    }
    return value;
  });
}
