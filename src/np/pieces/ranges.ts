export { arange } from "../functions/range.ts";
export { linspace } from "../functions/range.ts";
export { meshgrid } from "../functions/meshgrid.ts";
export type { Meshing } from "../functions/meshgrid.ts";
