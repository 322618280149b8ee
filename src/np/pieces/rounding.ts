export { square } from "../functions/rounding.ts";
export { sign } from "../functions/rounding.ts";
export { floor } from "../functions/rounding.ts";
export { ceil } from "../functions/rounding.ts";
export { trunc } from "../functions/rounding.ts";
export { rint } from "../functions/rounding.ts";
export { mod } from "../functions/rounding.ts";
export { floor_divide } from "../functions/rounding.ts";
