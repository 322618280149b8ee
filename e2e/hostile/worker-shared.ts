// A worker shared with other pages.
// ends: ok
// prints: refused
async function attempt() {
  const worker = new SharedWorker(
    "data:text/javascript,onconnect=({ports:[p]})=>p.postMessage('open')",
  );
  return new Promise((resolve) => {
    worker.port.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve("refused");
  });
}
console.log(await attempt().catch(() => "refused"));
