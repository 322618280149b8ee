// HTML in the names and options of controls.
// ends: ok
import { checkbox, choice, emit, number, slider } from "live";
const html = "<b>bold</b><img src=//canary.test/image onerror=alert(1)>";
slider(`1${html}`, { value: 1, min: 0, max: 2, step: 1 });
number(`2${html}`, { value: 1 });
choice(`3${html}`, { options: [html, "a"] });
checkbox(`4${html}`);
emit({ type: "control", control: { kind: html, label: html, value: 1 } });
