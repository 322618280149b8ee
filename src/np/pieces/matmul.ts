import "../methods/matmul.ts";

export { matmul } from "../functions/matmul.ts";
