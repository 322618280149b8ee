import "../methods/power.ts";

export { power } from "../functions/power.ts";
