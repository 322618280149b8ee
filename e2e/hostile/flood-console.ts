// Endless calls of all console methods.
// ends: timeout
// timeout: 1
// busy: in many short tasks
const { ...methods } = console;
for (;;) for (const name in methods) methods[name](name);
