export { default_rng } from "../../random/generator.ts";
export { Generator } from "../../random/generator.ts";
