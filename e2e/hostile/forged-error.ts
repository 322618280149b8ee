// An error whose fields are objects by the time they are sent.
// ends: error
String.prototype.slice = () => ({ toString: 1, valueOf: 1 });
String.prototype.matchAll = () => [["", "", {}, {}]];
throw new Error("bent");
