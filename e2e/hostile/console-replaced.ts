// The console is replaced.
// ends: ok
// prints:
console.log = () => {};
console.log("no");
