// A thrown object without a prototype.
// ends: error
throw Object.create(null);
