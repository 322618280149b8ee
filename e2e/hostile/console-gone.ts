// The console is taken away.
// ends: error
console = null;
console.log("no");
