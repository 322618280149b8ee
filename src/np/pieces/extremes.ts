export { maximum } from "../functions/extremes.ts";
export { minimum } from "../functions/extremes.ts";
