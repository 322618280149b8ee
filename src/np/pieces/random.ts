export * as random from "../random.ts";
export type { Choosing } from "../random/choice.ts";
