// The site's private files.
// ends: ok
// prints: refused
async function attempt() {
  const root = await navigator.storage.getDirectory();
  await root.getFileHandle("stolen", { create: true });
  return "open";
}
console.log(await attempt().catch(() => "refused"));
