// Letters of alternating scripts and directions.
// ends: ok
for (let i = 0; i < 100; i++) console.log("aम가م\u202e".repeat(2000));
