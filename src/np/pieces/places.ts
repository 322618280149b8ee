export { nonzero } from "../functions/nonzero.ts";
export { flatnonzero } from "../functions/nonzero.ts";
export { argwhere } from "../functions/nonzero.ts";
export { partition } from "../functions/partial-order.ts";
export { argpartition } from "../functions/partial-order.ts";
export { lexsort } from "../functions/partial-order.ts";
export { take_along_axis } from "../functions/along-axis.ts";
export { put_along_axis } from "../functions/along-axis.ts";
