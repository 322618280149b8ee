// Long texts without end.
// ends: timeout
// timeout: 1
const text = "x".repeat(1e8);
for (;;) console.error(text);
