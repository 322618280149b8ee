/** Bundled as the module "inspect", which a run loads when something it prints needs it. */
export { format } from "node-inspect-extracted";
