// A hundred thousand unhandled rejections, of which the first ends the run. While its worker ends,
// nothing can handle the others, and the browser may log one.
// ends: error
for (let i = 0; i < 100_000; i++) Promise.reject(new Error("rejected by a flood"));
await new Promise(() => {});
