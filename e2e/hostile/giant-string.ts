// A string of the maximum length.
// ends: ok error
console.log("x".repeat(2 ** 29 - 24));
