// A value that never says how it prints.
// ends: timeout
console.log({
  [Symbol.for("nodejs.util.inspect.custom")]: () => {
    for (;;);
  },
});
