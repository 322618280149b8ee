// A cache of the site.
// ends: ok
// prints: refused
async function attempt() {
  await caches.open("stolen");
  return "open";
}
console.log(await attempt().catch(() => "refused"));
