export { anchors } from "./anchors.ts";
export { apiModule } from "./module.ts";
export type { Entry } from "./types.ts";
export type { Library } from "./types.ts";
export type { LibraryName } from "./types.ts";
export { words } from "./words.ts";
