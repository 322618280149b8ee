// The cell asks for the functions on the stack.
// ends: ok
const found = [];
Error.prepareStackTrace = (error, sites) => {
  for (const site of sites) found.push(site.getFunction(), site.getThis());
  return "";
};
const reached = () => new Error().stack;
console.log({ [Symbol.for("nodejs.util.inspect.custom")]: () => `${reached()}` });
const outside = found.filter((one) => one !== undefined && one !== globalThis);
console.log(outside.length === 0 ? "refused" : "open");
