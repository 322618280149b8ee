// A worker inside the worker, from a blob.
// ends: ok
// prints: refused
async function attempt() {
  const url = URL.createObjectURL(new Blob(["postMessage('open')"]));
  const worker = new Worker(url);
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve("refused");
  });
}
console.log(await attempt().catch(() => "refused"));
