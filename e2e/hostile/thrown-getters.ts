// A thrown error whose getters throw.
// ends: error
const error = new Error();
for (const name of ["name", "message", "stack", "cause"]) {
  Object.defineProperty(error, name, {
    get: () => {
      throw error;
    },
  });
}
throw error;
