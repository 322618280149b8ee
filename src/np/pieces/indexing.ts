import "../functions/add-at.ts";
import "../methods/indexing.ts";

export { take } from "../functions/take.ts";
