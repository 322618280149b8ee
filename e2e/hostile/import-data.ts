// Code from a data URL.
// ends: error
await import("data:text/javascript,postMessage(1)");
