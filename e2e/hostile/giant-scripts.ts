// Letters of another script each, left and right by turns.
// ends: ok
for (let i = 0; i < 100; i++) console.log("aम가م\u202e".repeat(2000));
