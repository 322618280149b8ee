import { watchEdits } from "./edits.ts";
import { watchLinks } from "./links.ts";
import { LiveCell } from "./live-cell.ts";

customElements.define("live-cell", LiveCell);
watchEdits();
watchLinks();
