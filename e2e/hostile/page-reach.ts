// The cell tries every name of the page.
// ends: ok
// prints: refused
const names = [
  "window",
  "document",
  "parent",
  "top",
  "opener",
  "frames",
  "frameElement",
  "history",
];
console.log(names.filter((name) => name in globalThis).join(" ") || "refused");
