// A value that throws when it is printed.
// ends: error
console.log({
  [Symbol.for("nodejs.util.inspect.custom")]: () => {
    throw 1;
  },
});
