// The port is looked for in what its methods are called on.
// ends: ok
let port;
for (const name of ["postMessage", "start", "close"]) {
  MessagePort.prototype[name] = function () {
    port = this;
  };
}
console.log("a");
await new Promise((resolve) => setTimeout(resolve, 10));
console.log(port ? "open" : "refused");
