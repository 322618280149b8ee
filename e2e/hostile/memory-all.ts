// Arrays until memory runs out.
// ends: error timeout
// timeout: 10
// deadly: the heap of a thread that runs full ends the process
const all = [];
for (;;) all.push(new Array(1e7).fill(0.5));
