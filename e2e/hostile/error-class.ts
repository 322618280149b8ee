// The class of errors is replaced.
// ends: error
Error = TypeError = null;
Object.setPrototypeOf(globalThis, null);
throw undefined;
