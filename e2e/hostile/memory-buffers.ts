// Buffers outside the heap, as many as there are.
// ends: error timeout
// timeout: 2
// closes: Firefox
const all = [];
for (;;) all.push(new ArrayBuffer(2 ** 31 - 1));
