import "../methods/logic.ts";

export { logical_and } from "../functions/logical.ts";
export { logical_or } from "../functions/logical.ts";
export { logical_xor } from "../functions/logical.ts";
export { logical_not } from "../functions/logical.ts";
export { isfinite } from "../functions/logical.ts";
export { isinf } from "../functions/logical.ts";
export { isclose } from "../functions/close.ts";
export { any } from "../functions/truth.ts";
export { all } from "../functions/truth.ts";
