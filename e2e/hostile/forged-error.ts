// The fields of an error become objects before it is sent.
// ends: error
String.prototype.slice = () => ({ toString: 1, valueOf: 1 });
String.prototype.matchAll = () => [["", "", {}, {}]];
throw new Error("bent");
