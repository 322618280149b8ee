// The page, by each of its names.
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
