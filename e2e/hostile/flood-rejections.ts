// A hundred thousand unhandled rejections.
// ends: error
for (let i = 0; i < 100_000; i++) Promise.reject(new Error("no"));
await new Promise(() => {});
