// Code from the network, by import().
// ends: error
await import("http://canary.test/import");
