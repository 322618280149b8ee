// As many buffers outside the heap as possible.
// ends: error timeout
// timeout: 2
// closes: Firefox
const all = [];
for (;;) all.push(new ArrayBuffer(2 ** 31 - 1));
