// What is said after the end.
// ends: ok
// prints: in time
setTimeout(() => console.log("late"));
queueMicrotask(() =>
  setTimeout(() => {
    throw new Error("late");
  }),
);
console.log("in time");
