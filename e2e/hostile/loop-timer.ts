// Timers that start timers, and an entry that waits forever.
// ends: timeout
const again = () => setTimeout(again) && setTimeout(again);
again();
await new Promise(() => {});
