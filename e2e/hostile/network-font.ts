// The network, by a font.
// ends: ok
// prints: refused
async function attempt() {
  await new FontFace("a", "url(http://canary.test/font)").load();
  return "open";
}
console.log(await attempt().catch(() => "refused"));
