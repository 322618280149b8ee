// The cell reads its origin and address.
// ends: ok
// prints: refused
console.log("origin" in self || "location" in self ? "open" : "refused");
