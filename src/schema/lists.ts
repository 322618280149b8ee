import { z } from "zod";
import type { Lang } from "../i18n/index.ts";
import { encodingProblems } from "./encoding.ts";
import { text, texts, url } from "./fields.ts";
import type { Problem } from "./problem.ts";
import { textsIn } from "./texts-in.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

const inEach = (ko: string, en: string) => (langs: readonly Lang[]) => textsIn(langs, { ko, en });
const titles = inEach("작은 신경망", "A small network");
const summaries = inEach("순전파만 있는 예제입니다.", "An example with the forward pass alone.");

/** The lists that an author can keep in files of content/, each of which has its own page. */
export const listNames = ["projects", "links", "contacts"] as const;

export type ListName = (typeof listNames)[number];

/** Projects of the author, links to other sites, and ways to contact the author. */
const schemas = (langs: readonly Lang[]): Record<ListName, z.ZodType<Listed[]>> => ({
  projects: z.array(
    z.strictObject(
      {
        title: titles(langs),
        description: summaries(langs),
        url: url.optional(),
        img: text("/images/network.png").optional(),
        tags: texts.optional(),
      },
      { error: "{ title: …, description: … }" },
    ),
    { error: "a list of { title: …, description: …, url: … }" },
  ),
  links: z.array(
    z.strictObject(
      { title: titles(langs), url, description: summaries(langs).optional() },
      { error: "{ title: …, url: … }" },
    ),
    { error: "a list of { title: …, url: …, description: … }" },
  ),
  contacts: z.array(
    z.strictObject(
      { title: inEach("이메일", "E-mail")(langs), url },
      { error: "{ title: …, url: … }" },
    ),
    { error: "a list of { title: …, url: … }" },
  ),
});

/** An entry of one of these lists. */
export interface Listed {
  title: Record<Lang, string>;
  url?: string;
  description?: Record<Lang, string>;
  img?: string;
  tags?: string[];
}

/** `rest` are the entries without problems. */
export type ParsedList =
  { ok: true; list: Listed[] } | { ok: false; problems: Problem[]; rest?: Listed[] };

/**
 * Reads content/projects.yml, links.yml or contacts.yml, and reports every problem with its line. An
 * empty file is an empty list.
 *
 * @param langs the languages of the site, in which each text must be
 */
export function parseList(
  name: ListName,
  path: string,
  source: string,
  langs: readonly Lang[],
): ParsedList {
  if (source.trim() === "") return { ok: true, list: [] };
  const unreadable = encodingProblems(path, source);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const result = validate(path, parseYaml(path, source), schemas(langs)[name]);
  return result.ok ? { ok: true, list: result.data } : result;
}
