// The thread sleeps on shared WebAssembly memory.
// ends: timeout
const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
Atomics.wait(new Int32Array(buffer), 0, 0);
