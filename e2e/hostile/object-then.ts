// Every object says that it is a promise.
// ends: ok
Object.prototype.then = function (resolve) {
  resolve("forged");
};
console.log("true");
