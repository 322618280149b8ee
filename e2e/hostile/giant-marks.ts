// A letter with a million combining marks.
// ends: ok
console.log("a" + "\u0301".repeat(1_000_000));
console.error("\u0301".repeat(10_000));
