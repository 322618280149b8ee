import "../methods/reshaping.ts";

export { reshape } from "../functions/shape.ts";
export { transpose } from "../functions/shape.ts";
