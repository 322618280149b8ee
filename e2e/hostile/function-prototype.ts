// Function.prototype lacks call, apply and bind.
// ends: ok
const stolen = [];
for (const name of ["call", "apply", "bind"]) {
  Function.prototype[name] = function () {
    stolen.push(this);
    return () => {};
  };
}
console.log("a");
console.log(stolen.length === 0 ? "refused" : "open");
