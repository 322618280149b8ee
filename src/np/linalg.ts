export * from "./pieces/linalg/norm.ts";
export * from "./pieces/linalg/solving.ts";
export * from "./pieces/linalg/spectra.ts";
