// Errors that the worker cannot keep from the sandbox, after the run's end and without measure.
// ends: error
Event.prototype.preventDefault = () => {};
setInterval(() => {
  throw new Error("x".repeat(1e6));
});
await new Promise(() => {});
