import "../functions/outer-methods.ts";

export { inner } from "../functions/products.ts";
export { tensordot } from "../functions/products.ts";
export { kron } from "../functions/products.ts";
export { einsum } from "../functions/einsum.ts";
export { outer } from "../functions/outer.ts";
