// The site's caches.
// ends: ok
// prints: refused
async function attempt() {
  await caches.open("stolen");
  return "open";
}
console.log(await attempt().catch(() => "refused"));
