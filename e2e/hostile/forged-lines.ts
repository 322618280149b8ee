// An error that claims to come from a line that does not exist.
// ends: error
const error = new Error("far");
error.stack = error.stack?.replace(/:(\d+):(\d+)/g, ":1000000:2");
throw error;
