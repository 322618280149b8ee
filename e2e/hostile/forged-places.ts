// An error with very many frames, and with frames in files that do not exist.
// ends: error
const error = new Error("places");
error.stack = "at cell:<b>.ts:1:1\n".repeat(1e5) + "at blob:null/x:9e99:-1";
throw error;
