import type { Liquid } from "liquidjs";
import type { Job } from "./job.ts";
import type { TagKinds } from "./tag-kinds.ts";
import { translationsOf } from "./translations.ts";

/** Adds the tags of jekyll-multiple-languages-plugin, if the old site has its texts. */
export function addTranslationTags(engine: Liquid, job: Job, { simple }: TagKinds): void {
  const translations = translationsOf(job);
  if (!translations) return;
  const missing = (written: string, line: number) => {
    job.note("review", line, `${written}: the old site has no such text in _i18n`);
    return "";
  };
  for (const name of ["tf", "translate_file"]) {
    simple(name, (args, line) => {
      const found = translations.file(args.trim());
      if (found === undefined) return missing(`{% ${name} ${args.trim()} %}`, line);
      return engine.parse(found);
    });
  }
  for (const name of ["t", "translate"]) {
    simple(name, (args, line) => {
      const key = args.trim();
      const written = `{% ${name} ${key} %}`;
      const found = translations.text(key);
      if (found !== undefined) return found;
      if (!/^[a-z][\w.-]*$/i.test(key)) return missing(written, line);
      // The name of a variable that contains the key.
      engine.registerFilter(
        "translated",
        (value) => translations.text(String(value)) ?? missing(written, line),
      );
      return engine.parse(`{{ ${key} | translated }}`);
    });
  }
}
