export * as spiral from "./spiral.ts";
