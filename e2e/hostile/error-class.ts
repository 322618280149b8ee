// The class Error is replaced.
// ends: error
Error = TypeError = null;
Object.setPrototypeOf(globalThis, null);
throw undefined;
