// A value whose printing never ends.
// ends: timeout
console.log({
  [Symbol.for("nodejs.util.inspect.custom")]: () => {
    for (;;);
  },
});
