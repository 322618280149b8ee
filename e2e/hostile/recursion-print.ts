// A printed value with a hundred thousand levels.
// ends: ok error
let nest = {};
for (let i = 0; i < 100_000; i++) nest = { nest };
console.log(nest);
console.log("printed");
