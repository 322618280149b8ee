// The cell opens its own channel, with more messages at each turn.
// ends: timeout
// timeout: 1
const { port1, port2 } = new MessageChannel();
port2.onmessage = () => {
  for (let i = 0; i < 3; i++) port1.postMessage(i);
};
port1.postMessage(0);
await new Promise(() => {});
