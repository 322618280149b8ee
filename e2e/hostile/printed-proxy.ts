// A printed proxy that throws at every access.
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
