// Promises never call back.
// ends: ok
// prints: after
Promise.prototype.then = () => {};
Promise = null;
await null;
console.log("after");
