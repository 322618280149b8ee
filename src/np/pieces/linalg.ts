export { outer } from "../functions/outer.ts";
export * as linalg from "../linalg.ts";
export type { Norm } from "../functions/norm.ts";
