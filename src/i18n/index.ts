export { formatDay } from "./date.ts";
export { langs, otherLang } from "./lang.ts";
export type { Lang } from "./lang.ts";
export { section } from "./section.ts";
export { t } from "./t.ts";
export type { Key } from "./t.ts";
