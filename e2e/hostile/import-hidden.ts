// An import() that the compiler does not see.
// ends: error
const a = 1;
const g = 1;
const b = a++ / /import\("/.source.length / g;
const load = (u) => /* ` */ import(/* " */ u);
await load("http://canary.test/import");
console.log(b, `${import("http://canary.test/import")}`);
