export { logspace } from "../functions/spaced.ts";
export { geomspace } from "../functions/spaced.ts";
