// A timer of an imported cell, whose output must be muted.
// ends: ok
// prints: entry
// as: import
setInterval(() => console.log("forged"), 1);
setTimeout(() => setTimeout(() => console.log("forged"), 5), 5);
