import { z } from "zod";
import { knownLangs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { isBase } from "./address.ts";
import { distinct } from "./distinct.ts";
import { encodingProblems } from "./encoding.ts";
import { flag, named, text, url } from "./fields.ts";
import { languages, languagesIn } from "./languages.ts";
import type { Problem } from "./problem.ts";
import { textsIn } from "./texts-in.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

const baseError = "the path below the host, such as / or /repo/";

const urlError = "where the site is served, such as https://name.github.io";

const originError =
  "the address of the host alone, such as https://name.github.io; write a path below it as base, such as base: /repo/";

/** Whether an address has nothing after its host; the slash is optional. */
function isOrigin(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return pathname === "/" && search === "" && hash === "";
}

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
  repo: named(/^[\w-]+\/[\w.-]+$/, "the owner and the name of a repository, such as name/repo"),
  repo_id: named(/^[\w+/=-]+$/, "the id that giscus.app shows, such as R_kgDOExample"),
  category: text("Announcements"),
  category_id: named(/^[\w+/=-]+$/, "the id that giscus.app shows, such as DIC_kwDOExample"),
  /** When the comments load: when the reader scrolls to them (the default), or after a click. */
  load: z.enum(["scroll", "click"], { error: "scroll or click" }).optional(),
});

/** What a provider calls a site: an id, a domain, or several domains with commas. */
const siteId = named(/^[\w.:,-]+$/, "the id of the site without spaces, such as my-site");

/** The address of a counter that is not at its provider's usual place. */
const host = z
  .url({ protocol: /^https?$/, error: "an address, such as https://count.example.org" })
  .optional();

const analytics = z.discriminatedUnion(
  "provider",
  [
    z.strictObject({
      provider: z.literal("google"),
      id: named(/^[A-Z]+-[\w-]+$/i, "the id of the measurement, such as G-EXAMPLE123"),
    }),
    z.strictObject({
      provider: z.literal("goatcounter"),
      id: named(
        /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i,
        "the code of the site in letters, digits and hyphens, such as my-site for my-site.goatcounter.com",
      ),
      host,
    }),
    z.strictObject({ provider: z.enum(["plausible", "umami"]), id: siteId, host }),
  ],
  { error: "google, goatcounter, plausible or umami" },
);

/** Whether site.yml can have these comments. */
export function areComments(value: unknown): boolean {
  return comments.safeParse(value).success;
}

/** Whether site.yml can have this counter of visits. */
export function isCounter(value: unknown): boolean {
  return analytics.safeParse(value).success;
}

/** What a service verifies, which authors may copy with the element around it. */
const verification = text("1a2b3c4d").regex(/^[^<>]*$/, {
  error: "only the text of content in this element, such as 1a2b3c4d",
});

/** Services that verify the owner of a site by an element of its home page. */
const services = ["google", "bing", "naver", "yandex", "baidu", "facebook", "pinterest"] as const;

const translationsError =
  "a list of names in two or more languages, such as [{ ko: 신경망, en: neural networks }]";

const translations = z
  .array(
    z
      .partialRecord(z.enum(knownLangs), text("neural networks"), { error: translationsError })
      .refine((names) => Object.keys(names).length > 1, { error: translationsError }),
    { error: translationsError },
  )
  .check(distinct(knownLangs, "a name that no other line has"));

/** content/site.yml: the settings of a site in these languages. */
const siteSchema = (langs: readonly Lang[]) =>
  z.strictObject(
    {
      languages,
      title: textsIn(langs, { ko: "밑바닥", en: "Mitbadak" }),
      description: textsIn(langs, { ko: "신경망을 배웁니다.", en: "Learn neural networks." }),
      url: z
        .url({ protocol: /^https?$/, error: urlError, abort: true })
        .refine(isOrigin, { error: originError }),
      base: z.string({ error: baseError }).refine(isBase, { error: baseError }).default("/"),
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
      /** Whether posts and pages whose date is in the future are shown. */
      future: flag.optional(),
      /** The pages in the header: names of pages, or a title and an address. */
      menu: z
        .array(
          z.union(
            [
              text("about"),
              z.strictObject({
                title: textsIn(langs, { ko: "예제", en: "Examples" }),
                url,
              }),
            ],
            { error: "the name of a page, such as about, or { title: …, url: … }" },
          ),
          { error: "a list of pages, such as [book, posts, about]" },
        )
        .default(["book", "posts", "play", "api"]),
      /** Tags, categories and series that have another name in each language. */
      translations: translations.default([]),
      /** How many posts a page of a list has. */
      paginate: z
        .int({ error: "a number of posts, such as 10" })
        .min(1, { error: "a number of posts, such as 10" })
        .default(10),
      authors: z
        .array(
          z.strictObject({
            id: text("kim"),
            name: textsIn(langs, { ko: "김민수", en: "Kim Minsu" }),
          }),
          { error: "a list of { id: …, name: … }" },
        )
        .min(1, { error: "at least one author" })
        .check(distinct(["id"], "an id that no other author has")),
      comments: z
        .union([off, comments], { error: "false, or { provider: giscus, … }" })
        .default(false),
      analytics: z
        .union([off, analytics], {
          error:
            "false, or { provider: google, id: G-… }, or { provider: …, id: … } with goatcounter, plausible or umami, and host: … if it is your own",
        })
        .default(false),
      /** The texts by which search engines and other services know the owner of the site. */
      verifications: z
        .strictObject(
          Object.fromEntries(services.map((name) => [name, verification.optional()])) as Record<
            (typeof services)[number],
            z.ZodOptional<typeof verification>
          >,
          { error: "{ google: …, naver: … }" },
        )
        .optional(),
      /** Whether the warnings of pages outside the book are errors. */
      strict: flag.optional(),
      /** Whether MDX pages may contain code, which the build runs. */
      mdx: z
        .strictObject({ code: flag }, { error: "{ code: true } or { code: false }" })
        .optional(),
    },
    { error: "the keys title, description, url and authors, one a line" },
  );

export type Site = z.output<ReturnType<typeof siteSchema>>;

/** `rest` are the settings without those that have problems, if these can be left out. */
export type ParsedSite = { ok: true; site: Site } | { ok: false; problems: Problem[]; rest?: Site };

/** Reads content/site.yml and reports every problem with its line. */
export function parseSite(path: string, source: string): ParsedSite {
  const unreadable = encodingProblems(path, source);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const schema = siteSchema(languagesIn(source));
  const standIns = { url: "http://localhost" };
  const result = validate(path, parseYaml(path, source), schema, { standIns });
  return result.ok ? { ok: true, site: result.data } : result;
}
