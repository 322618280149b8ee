export type { Part } from "./excerpt.ts";
export { longestQuery } from "./query.ts";
export { Search } from "./search.ts";
export type { Answer, Answers, Hit } from "./search.ts";
export { kinds } from "./types.ts";
export type { Forms, IndexedPage, IndexedSection, IndexFile, Kind, Manifest } from "./types.ts";
export { writeIndex } from "./write.ts";
export type { WrittenIndex } from "./write.ts";
