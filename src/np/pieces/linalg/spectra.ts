export { svd } from "../../functions/spectra.ts";
export { eigh } from "../../functions/spectra.ts";
