// The network, by fetch.
// ends: ok
// prints: refused
async function attempt() {
  await fetch("http://canary.test/fetch", { mode: "no-cors" });
  return "open";
}
console.log(await attempt().catch(() => "refused"));
