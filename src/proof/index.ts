export { programAsset, runtimeAssets } from "./assets.ts";
export type { Assets, PageProgram } from "./assets.ts";
export { makeMeans } from "./means.ts";
export { Proofs } from "./proofs.ts";
export type { Means, ProvedCell, ProvedPage } from "./prove.ts";
export { scan } from "./scan.ts";
export type { Page, Place, PlaceOf } from "./scan.ts";
