import "../methods/trigonometry.ts";

export { sin } from "../functions/trigonometry.ts";
export { cos } from "../functions/trigonometry.ts";
