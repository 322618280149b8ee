// A million numbers, printed.
// ends: ok
console.log(new Array(1e6).fill(0));
