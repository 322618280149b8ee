export { compress } from "../functions/select.ts";
export { extract } from "../functions/select.ts";
export type { Condition } from "../functions/select.ts";
