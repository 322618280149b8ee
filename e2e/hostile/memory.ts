// Arrays until there is no memory left.
// ends: error timeout
// timeout: 6
const all = [];
for (;;) all.push(new Array(1e7).fill(0.5));
