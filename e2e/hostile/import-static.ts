// Code from the network, by an import.
// ends: error
import "http://canary.test/import";
