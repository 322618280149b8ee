// All that a console can do, without end.
// ends: timeout
// timeout: 1
const { ...methods } = console;
for (;;) for (const name in methods) methods[name](name);
