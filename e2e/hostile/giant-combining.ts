// Letters with a few hundred combining marks each.
// ends: error
for (let i = 0; i < 40; i++) console.log(`a${"\u0301".repeat(499)}`.repeat(50));
console.warn(`e${"\u0302".repeat(31)}`.repeat(2000));
throw new Error(`o${"\u0303".repeat(400)}`.repeat(25));
