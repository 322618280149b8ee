/** Bundled as the optional module "inspect", for runs that print values other than plain text. */
export { format, inspect } from "node-inspect-extracted";
export { table } from "./table.ts";
