// The origin that the code has, and its address.
// ends: ok
// prints: refused
console.log("origin" in self || "location" in self ? "open" : "refused");
