// The cell tries to reach the port through the methods that are called on it.
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
