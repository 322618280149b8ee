// The site's storage.
// ends: ok
// prints: refused
async function attempt() {
  localStorage.setItem("stolen", "1");
  return "open";
}
console.log(await attempt().catch(() => "refused"));
