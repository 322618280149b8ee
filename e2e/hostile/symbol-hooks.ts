// The hooks that the language calls, such as Symbol.iterator, are replaced.
// ends: error
const all = [Symbol.iterator, Symbol.toPrimitive, Symbol.hasInstance, Symbol.species];
for (const one of all) {
  for (const holder of [Array, Function.prototype, Object.prototype, String.prototype]) {
    Object.defineProperty(holder, one, {
      get: () => {
        throw new Error("hook");
      },
    });
  }
}
throw new Error("apart");
