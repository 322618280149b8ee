// Endless figures, after the methods that could count them are replaced.
// ends: timeout error
// timeout: 1
// busy: in many short tasks
import { emit } from "live";
Map.prototype.get = Map.prototype.has = () => undefined;
performance.now = Date.now = () => 0;
Object.prototype.toString = () => "";
const figure = { size: [4, 3], legend: false, marks: [] };
for (let id = 0; ; id++) emit({ type: "figure", id, figure });
