// Endless uncaught errors with long messages, after preventDefault is replaced.
// ends: error
Event.prototype.preventDefault = () => {};
setInterval(() => {
  throw new Error("x".repeat(1e6));
});
await new Promise(() => {});
