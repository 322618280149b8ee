// An error whose message never comes.
// ends: timeout
const error = new Error();
Object.defineProperty(error, "message", {
  get: () => {
    for (;;);
  },
});
throw error;
