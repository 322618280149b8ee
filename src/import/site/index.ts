export { importSite } from "./import.ts";
export type { Imported } from "./import.ts";
export { findSite } from "./read/find.ts";
export { isLost, summary, table } from "./report.ts";
export { compareSites } from "./compare/compare.ts";
export type { Comparison } from "./compare/compare.ts";
export { buildOldSite, hasJekyll } from "./compare/jekyll.ts";
export { readOldSite } from "./read/site.ts";
export { projectIn } from "./write/own-pages.ts";
