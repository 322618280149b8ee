// The site's cookies.
// ends: ok
// prints: refused
async function attempt() {
  await cookieStore.set("stolen", "1");
  return "open";
}
console.log(await attempt().catch(() => "refused"));
