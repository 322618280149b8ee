export * from "./pieces/random/legacy.ts";
export * from "./pieces/random/generator.ts";
