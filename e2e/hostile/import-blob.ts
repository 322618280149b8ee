// Code that was not compiled, from a blob.
// ends: error
const url = URL.createObjectURL(new Blob(["console.log('open')"], { type: "text/javascript" }));
await import(url);
