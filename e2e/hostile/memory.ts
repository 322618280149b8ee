// Endless arrays.
// ends: timeout
// timeout: 0.5
const all = [];
for (;;) all.push(new Array(1e7).fill(0.5));
