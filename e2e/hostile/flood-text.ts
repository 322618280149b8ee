// Endless lines.
// ends: timeout
// timeout: 1
for (let i = 0; ; i++) console.log(i);
