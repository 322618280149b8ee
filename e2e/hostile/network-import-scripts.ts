// Code from the network, by importScripts.
// ends: ok
// prints: refused
async function attempt() {
  importScripts("http://canary.test/import-scripts");
  return "open";
}
console.log(await attempt().catch(() => "refused"));
