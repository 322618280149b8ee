// Output after the end of the run.
// ends: ok
// prints: in time
setTimeout(() => console.log("late"));
queueMicrotask(() =>
  setTimeout(() => {
    throw new Error("late");
  }),
);
console.log("in time");
