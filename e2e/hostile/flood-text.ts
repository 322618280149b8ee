// Endless lines.
// ends: timeout
// timeout: 1
// busy: in many short tasks
for (let i = 0; ; i++) console.log(i);
