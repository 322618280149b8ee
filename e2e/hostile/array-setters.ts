// Array.prototype has setters for indices.
// ends: error
for (let i = 0; i < 100; i++) {
  Object.defineProperty(Array.prototype, i, {
    get: () => "forged",
    set: () => {
      throw 1;
    },
  });
}
console.log("a", "b");
throw new Error("apart");
