// As much WebAssembly memory as possible.
// ends: error timeout
// timeout: 1
const all = [];
for (;;) {
  const memory = new WebAssembly.Memory({ initial: 16_384 });
  new Uint8Array(memory.buffer).fill(1);
  all.push(memory);
}
