export { siteAddress } from "./address.ts";
export { contentPath } from "./content-path.ts";
export { isLost } from "./encoding.ts";
export { isAddress, isDay } from "./fields.ts";
export { frontMatterBlock, isDecoded, parseFrontMatter } from "./front-matter.ts";
export type {
  ChapterFields,
  FrontMatter,
  LineOf,
  ParsedFrontMatter,
  PlainFields,
  PostFields,
} from "./front-matter.ts";
export { parseGlossary } from "./glossary.ts";
export type { Glossary, ParsedGlossary } from "./glossary.ts";
export { languagesIn } from "./languages.ts";
export { listNames, parseList } from "./lists.ts";
export type { Listed } from "./lists.ts";
export { nearest, nearestAddress } from "./nearest.ts";
export { formatProblem } from "./problem.ts";
export type { Problem } from "./problem.ts";
export { isFile, parseRedirects } from "./redirects.ts";
export type { ParsedRedirects } from "./redirects.ts";
export { areComments, isCounter, parseSite } from "./site.ts";
export type { ParsedSite, Site } from "./site.ts";
export { parseYaml } from "./yaml.ts";
