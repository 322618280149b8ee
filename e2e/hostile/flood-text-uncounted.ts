// Lines without end, and nothing left to count them with.
// ends: timeout
// timeout: 1
String.prototype.split = () => [];
Array.prototype.push = () => 0;
for (;;) console.log("");
