// Endless long texts.
// ends: timeout
// timeout: 1
const text = "x".repeat(1e8);
for (;;) console.error(text);
