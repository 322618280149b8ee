// The network, by WebSocket.
// ends: ok
// prints: refused
async function attempt() {
  const socket = new WebSocket("ws://canary.test/websocket");
  return new Promise((resolve, reject) => {
    socket.onopen = () => resolve("open");
    socket.onerror = reject;
  });
}
console.log(await attempt().catch(() => "refused"));
