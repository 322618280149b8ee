// The message that started the run is listened for.
// ends: ok
// prints: refused
let data;
addEventListener("message", (event) => (data = event));
globalThis.onmessage = (event) => (data = event);
Object.defineProperty(MessageEvent.prototype, "ports", {
  get() {
    data = this;
    return [];
  },
});
await new Promise((resolve) => setTimeout(resolve, 10));
console.log(data ? "open" : "refused");
