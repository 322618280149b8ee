// Timers that start timers, and an entry that waits for ever.
// ends: timeout
const again = () => setTimeout(again) && setTimeout(again);
again();
await new Promise(() => {});
