// Code from an address that is computed.
// ends: error
await import(["http:", "", "canary.test", "import"].join("/"));
