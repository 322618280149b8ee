// A line of a million letters of different kinds.
// ends: ok
console.log("가나다라".repeat(100_000));
console.log("x".repeat(500_000));
console.log("x\n".repeat(9_000));
