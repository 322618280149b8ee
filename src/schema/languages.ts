import { z } from "zod";
import { knownLangs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { parseYaml } from "./yaml.ts";

const error = `a list of ${knownLangs.join(", ")}, each once; the first is at the root`;

/** `languages` of site.yml. */
export const languages = z
  .array(z.enum(knownLangs, { error: `one of ${knownLangs.join(", ")}` }), { error })
  .min(1, { error })
  .refine((list) => new Set(list).size === list.length, { error })
  .default([...knownLangs]);

/** The languages of a site; all known ones if site.yml names none, or is not valid. */
export function languagesIn(source: string): Lang[] {
  const { data } = parseYaml("site.yml", source);
  const parsed = z.object({ languages }).safeParse(data);
  return parsed.success ? parsed.data.languages : [...knownLangs];
}
