// A proxy that throws at each touch, printed.
// ends: ok error
console.log(
  new Proxy(
    {},
    {
      get: () => {
        throw new Error("touched");
      },
    },
  ),
);
