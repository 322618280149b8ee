// All methods of arrays are replaced.
// ends: error
for (const name of Object.getOwnPropertyNames(Array.prototype)) {
  if (name !== "constructor" && name !== "length")
    Array.prototype[name] = () => {
      throw 1;
    };
}
Array.prototype[Symbol.iterator] = () => {
  throw 2;
};
throw new Error("apart");
