// A hundred thousand timers.
// ends: ok
// prints: set
for (let i = 0; i < 100_000; i++) setTimeout(() => console.log("late"), 1000);
console.log("set");
