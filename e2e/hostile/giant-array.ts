// A printed array of a million numbers.
// ends: ok
console.log(new Array(1e6).fill(0));
