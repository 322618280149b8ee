export { contentProblems } from "./content-problems.ts";
export { frontMatterProblems, settingsOf } from "./content.ts";
export { currentTerms, termFinder, termsOf } from "./glossary.ts";
export { contentReload } from "./content-reload.ts";
export { licenses } from "./licenses.ts";
export { mathAssets } from "./math-assets.ts";
export { pairProblems } from "./pairs.ts";
export { placeOf } from "./place-of.ts";
export { authorHref, langOfPath } from "./routes.ts";
