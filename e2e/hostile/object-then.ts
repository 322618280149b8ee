// Object.prototype has a `then`, so every object looks like a promise.
// ends: ok
Object.prototype.then = function (resolve) {
  resolve("forged");
};
console.log("true");
