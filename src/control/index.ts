export { drawControl } from "./draw.ts";
