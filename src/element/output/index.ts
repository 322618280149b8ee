export { differs } from "../../cell/output/differs.ts";
export { Faults } from "../code/faults.ts";
export { notes } from "./notes.ts";
export { Output } from "./output.ts";
