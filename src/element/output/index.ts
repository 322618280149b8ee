export { differs } from "../../cell/differs.ts";
export { Faults } from "../code/faults.ts";
export { notes } from "./notes.ts";
export { Output } from "./output.ts";
