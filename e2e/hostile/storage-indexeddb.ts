// The site's databases.
// ends: ok
// prints: refused
async function attempt() {
  const request = indexedDB.open("stolen");
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve("open");
    request.onerror = reject;
  });
}
console.log(await attempt().catch(() => "refused"));
