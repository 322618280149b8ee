import { posix } from "node:path";
import { parse } from "yaml";
import type { Job } from "./job.ts";
import { memberOf } from "./member.ts";

/** The texts of jekyll-multiple-languages-plugin for one document. */
export interface Translations {
  /** `{% t a.b %}`: a text of `_i18n/<language>.yml`. */
  text: (key: string) => string | undefined;
  /** `{% tf a.md %}`: the file `_i18n/<language>/a.md`. */
  file: (name: string) => string | undefined;
}

/** Reads the texts in the language of a document, or else in the first of the old site's. */
export function translationsOf({ document, site }: Job): Translations | undefined {
  const { languages, default_lang: main } = site.config;
  const codes = [site.lang, main, ...(Array.isArray(languages) ? languages : [])].filter(
    (code) => typeof code === "string",
  );
  const read = (path: string) => {
    const below = posix.relative(posix.dirname(document.path), `_i18n/${path}`);
    return site.includeRelative?.(below, document.path);
  };
  const language = codes.find((code) => read(`${code}.yml`) !== undefined);
  if (language === undefined) return undefined;
  let texts: unknown;
  return {
    text(key) {
      texts ??= textsIn(read(`${language}.yml`) ?? "");
      const found = memberOf(texts, key);
      return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
    },
    file: (name) => read(`${language}/${name}`),
  };
}

function textsIn(yaml: string): unknown {
  try {
    return parse(yaml, { uniqueKeys: false });
  } catch {
    return {};
  }
}
