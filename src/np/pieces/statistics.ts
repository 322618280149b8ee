import "../methods/statistics.ts";

export { std } from "../functions/variance.ts";
export { var } from "../functions/variance.ts";
export { nansum } from "../functions/without-nan.ts";
export { nanmean } from "../functions/without-nan.ts";
export { median } from "../functions/quantile.ts";
export { quantile } from "../functions/quantile.ts";
export { percentile } from "../functions/quantile.ts";
export type { QuantileMethod } from "../functions/quantile.ts";
export { average } from "../functions/average.ts";
export { bincount } from "../functions/counting.ts";
export { searchsorted } from "../functions/searching.ts";
export { digitize } from "../functions/searching.ts";
export { histogram } from "../functions/counting.ts";
