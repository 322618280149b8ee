export { intersect1d } from "../functions/sets.ts";
export { union1d } from "../functions/sets.ts";
export { setdiff1d } from "../functions/sets.ts";
export { isin } from "../functions/sets.ts";
