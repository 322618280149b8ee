export { diff } from "../functions/sampled.ts";
export { interp } from "../functions/sampled.ts";
export { convolve } from "../functions/sampled.ts";
export { nan_to_num } from "../functions/sampled.ts";
