export { formatDay } from "./date.ts";
export { knownLangs } from "./lang.ts";
export type { Key, Lang } from "./lang.ts";
export { formatMonth } from "./month.ts";
export { nameOf } from "./name-of.ts";
export { section } from "./section.ts";
export { t } from "./t.ts";
