export * from "./pieces/linalg/norm.ts";
