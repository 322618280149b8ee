import { z } from "zod";
import { encodingProblems } from "./encoding.ts";
import { flag, text } from "./fields.ts";
import type { Problem } from "./problem.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

const both = (ko: string, en: string) =>
  z.strictObject({ ko: text(ko), en: text(en) }, { error: "both languages: { ko: …, en: … }" });

const zoneError = "a time zone, such as Asia/Seoul";

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

const off = z.literal(false);

const comments = z.strictObject({
  provider: z.literal("giscus", { error: "giscus, the only supported provider" }),
  repo: text("name/repo"),
  repo_id: text("R_kgDOExample"),
  category: text("Announcements"),
  category_id: text("DIC_kwDOExample"),
});

const analytics = z.strictObject({
  provider: z.literal("google", { error: "google, the only supported provider" }),
  id: text("G-EXAMPLE123"),
});

const authors = z
  .array(z.strictObject({ id: text("kim"), name: both("김민수", "Kim Minsu") }), {
    error: "a list of { id: …, name: { ko: …, en: … } }",
  })
  .min(1, { error: "at least one author" });

/** content/site.yml: the settings of the site. */
export const siteSchema = z.strictObject(
  {
    title: both("밑바닥", "Mitbadak"),
    description: both("신경망을 배웁니다.", "Learn neural networks."),
    url: z.url({
      protocol: /^https?$/,
      error: "where the site is served, such as https://name.github.io",
    }),
    base: z.string({ error: "the path below it, such as / or /repo/" }).startsWith("/", {
      error: "a path that starts with /, such as / or /repo/",
    }),
    repository: z
      .url({
        protocol: /^https?$/,
        error: "where the sources are, such as https://github.com/name/repo",
      })
      .optional(),
    /** The time zone of dates that name none, and of days. */
    timezone: z
      .string({ error: zoneError })
      .refine(isZone, { error: zoneError })
      .default("Asia/Seoul"),
    authors,
    comments: z.union([off, comments], { error: "false, or { provider: giscus, … }" }),
    analytics: z.union([off, analytics], { error: "false, or { provider: google, id: … }" }),
    /** Whether the warnings of pages outside the book are errors. */
    strict: flag.optional(),
    /** Whether MDX pages may contain code, which the build runs. */
    mdx: z.strictObject({ code: flag }, { error: "{ code: true } or { code: false }" }).optional(),
  },
  { error: "the keys title, description, url, base, authors, comments and analytics, one a line" },
);

export type Site = z.output<typeof siteSchema>;

export type ParsedSite = { ok: true; site: Site } | { ok: false; problems: Problem[] };

/** Reads content/site.yml and reports every problem with its line. */
export function parseSite(path: string, source: string): ParsedSite {
  const unreadable = encodingProblems(path, source);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const result = validate(path, parseYaml(path, source), siteSchema);
  return result.ok ? { ok: true, site: result.data } : result;
}
