// The memory of WebAssembly, as much as there is.
// ends: error timeout
// timeout: 1
const all = [];
for (;;) {
  const memory = new WebAssembly.Memory({ initial: 16_384 });
  new Uint8Array(memory.buffer).fill(1);
  all.push(memory);
}
