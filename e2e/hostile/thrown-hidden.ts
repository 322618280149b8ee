// Thrown errors that the cell tries to suppress.
// ends: error
addEventListener("error", (event) => event.stopImmediatePropagation(), { capture: true });
addEventListener("unhandledrejection", (event) => event.stopImmediatePropagation(), {
  capture: true,
});
Promise.reject(new Error("hidden"));
await new Promise(() => {});
