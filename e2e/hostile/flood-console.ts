// Endless calls of all console methods.
// ends: timeout
// timeout: 1
const { ...methods } = console;
for (;;) for (const name in methods) methods[name](name);
