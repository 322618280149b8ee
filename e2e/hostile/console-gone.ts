// The console is removed.
// ends: error
console = null;
console.log("no");
