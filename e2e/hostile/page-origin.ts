// The origin that the code has.
// ends: ok
// prints: null blob:
console.log(origin, location.protocol);
