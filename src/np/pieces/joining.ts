export { concatenate } from "../functions/join.ts";
export { stack } from "../functions/join.ts";
