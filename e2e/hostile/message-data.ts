// Messages that all have the data of the cell, which the sandbox must not use to end a run.
// ends: ok
// prints: same
const { port1, port2 } = new MessageChannel();
const event = await new Promise<MessageEvent>((resolve) => {
  port1.onmessage = resolve;
  port2.postMessage(1);
});
port1.close();
Object.defineProperty(Object.getPrototypeOf(event), "data", { get: () => "same" });
console.log(event.data);
