// The network, by a beacon.
// ends: ok
// prints: refused
async function attempt() {
  return navigator.sendBeacon("http://canary.test/beacon") ? "open" : "refused";
}
console.log(await attempt().catch(() => "refused"));
