// A text as long as a text can be.
// ends: ok error
console.log("x".repeat(2 ** 29 - 24));
