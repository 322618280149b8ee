/** Bundled as the module "inspect", which a run loads when something it prints needs it. */
export { format, inspect } from "node-inspect-extracted";
export { table } from "./table.ts";
