// The network, by WebTransport.
// ends: ok
// prints: refused
async function attempt() {
  await new WebTransport("https://canary.test/webtransport").ready;
  return "open";
}
console.log(await attempt().catch(() => "refused"));
