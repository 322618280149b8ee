// The network, by EventSource.
// ends: ok
// prints: refused
async function attempt() {
  const source = new EventSource("http://canary.test/eventsource");
  return new Promise((resolve, reject) => {
    source.onopen = () => resolve("open");
    source.onerror = reject;
  });
}
console.log(await attempt().catch(() => "refused"));
