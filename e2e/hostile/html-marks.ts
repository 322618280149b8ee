// Colours, markers and kinds of marks that would load a resource.
// ends: ok
// prints: shown
import { emit } from "live";
const url = "url(http://canary.test/color)";
const line = { type: "line", x: [0, 1], y: [0, 1], color: "C0", width: 1 };
const marks = [
  { ...line, color: url },
  { ...line, style: url, marker: url },
  { ...line, color: "red;background:" + url },
  { ...line, label: "<image href='http://canary.test/image'/>" },
  { type: "image", href: "http://canary.test/image" },
];
marks.forEach((mark, id) =>
  emit({ type: "figure", id, figure: { size: [4, 3], legend: true, marks: [mark], style: url } }),
);
console.log("shown");
