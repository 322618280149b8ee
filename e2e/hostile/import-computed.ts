// Code from a computed address.
// ends: error
await import(["http:", "", "canary.test", "import"].join("/"));
