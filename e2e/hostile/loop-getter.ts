// An error whose message is an endless getter.
// ends: timeout
const error = new Error();
Object.defineProperty(error, "message", {
  get: () => {
    for (;;);
  },
});
throw error;
