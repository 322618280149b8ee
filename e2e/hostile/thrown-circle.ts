// A thrown error that is its own cause.
// ends: error
const error = new Error("circle");
error.cause = error;
error.errors = [error];
throw error;
