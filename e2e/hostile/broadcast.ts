// The cell sends to other tabs through a BroadcastChannel.
// ends: ok
// prints: refused
async function attempt() {
  const [here, there] = [new BroadcastChannel("a"), new BroadcastChannel("a")];
  here.postMessage("open");
  return new Promise((resolve) => (there.onmessage = ({ data }) => resolve(data)));
}
console.log(await attempt().catch(() => "refused"));
