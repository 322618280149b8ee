// A worker inside the worker, from a data URL.
// ends: ok
// prints: refused
async function attempt() {
  const worker = new Worker("data:text/javascript,postMessage('open')");
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve("refused");
  });
}
console.log(await attempt().catch(() => "refused"));
