export { compileChecked } from "./compile-checked.ts";
export { explainByCode } from "./explain-by-code.ts";
