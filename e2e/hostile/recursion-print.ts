// A value a hundred thousand levels deep.
// ends: ok error
let nest = {};
for (let i = 0; i < 100_000; i++) nest = { nest };
console.log(nest);
console.log("printed");
