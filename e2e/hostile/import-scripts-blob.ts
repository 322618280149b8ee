// Code from a blob, which imports from the network.
// ends: ok
// prints: refused
const text = "import('http://canary.test/import').then(() => (self.done = 'open'))";
try {
  importScripts(URL.createObjectURL(new Blob([text])));
} catch {}
await new Promise((resolve) => setTimeout(resolve, 100));
console.log(self.done ?? "refused");
