export { LinAlgError } from "../../linear/matrix.ts";
export { inv } from "../../functions/solve.ts";
export { solve } from "../../functions/solve.ts";
export { det } from "../../functions/solve.ts";
export { matrix_power } from "../../functions/solve.ts";
export { cholesky } from "../../functions/factors.ts";
export { qr } from "../../functions/factors.ts";
