export { checkedContent } from "./checked-content.ts";
export { contentProblems, readSite } from "./content.ts";
export { readGlossary, termFinder } from "./glossary.ts";
export { licenses } from "./licenses.ts";
export { mathAssets } from "./math-assets.ts";
export { pairProblems } from "./pairs.ts";
export { placeOf } from "./place-of.ts";
export { authorHref, langOfPath } from "./routes.ts";
