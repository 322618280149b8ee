// An error whose cause has a cause, and so on.
// ends: error
const endless = () =>
  new Proxy(new Error("a"), {
    get: (error, key) => (key === "cause" ? endless() : Reflect.get(error, key)),
  });
console.log(endless());
throw endless();
