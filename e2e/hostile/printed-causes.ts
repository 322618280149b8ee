// A printed error with a long chain of causes.
// ends: error
const endless = () =>
  new Proxy(new Error("a"), {
    get: (error, key) => (key === "cause" ? endless() : Reflect.get(error, key)),
  });
console.log(endless());
throw endless();
