// The cell listens for the message that started the run.
// ends: ok
// prints: refused
const received = await new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage("");
});
let data;
addEventListener("message", (event) => (data = event));
globalThis.onmessage = (event) => (data = event);
Object.defineProperty(Object.getPrototypeOf(received), "ports", {
  get() {
    data = this;
    return [];
  },
});
await new Promise((resolve) => setTimeout(resolve, 10));
console.log(data ? "open" : "refused");
