// A thrown proxy of an error that throws at every access.
// ends: error
const no = () => {
  throw new Error("touched");
};
throw new Proxy(new Error("inside"), new Proxy({}, { get: () => no }));
