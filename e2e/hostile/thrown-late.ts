// An error in a timer, and one in a promise.
// ends: error
setTimeout(() => {
  throw new Error("timer");
});
Promise.reject(new Error("promise"));
await new Promise(() => {});
