// Endless lines, after the methods that could count them are replaced.
// ends: timeout
// timeout: 1
// busy: in many short tasks
String.prototype.split = () => [];
Array.prototype.push = () => 0;
for (;;) console.log("");
