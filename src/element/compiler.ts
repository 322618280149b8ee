/** What is loaded when a reader has edited a cell, or when an error must be placed. */
export { compile } from "../cell/compile.ts";
export { locate } from "../cell/locate.ts";
