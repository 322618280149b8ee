// A service worker that would outlive the page.
// ends: ok
// prints: refused
async function attempt() {
  await navigator.serviceWorker.register("http://canary.test/sw.js");
  return "open";
}
console.log(await attempt().catch(() => "refused"));
