import { watchEdits } from "./edits.ts";
import { LiveCell } from "./live-cell.ts";

customElements.define("live-cell", LiveCell);
watchEdits();
