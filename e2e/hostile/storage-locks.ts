// A lock that another tab waits for.
// ends: ok
// prints: refused
async function attempt() {
  return navigator.locks.request("stolen", () => "open");
}
console.log(await attempt().catch(() => "refused"));
