// Promises without end.
// ends: timeout
const again = () => Promise.resolve().then(again);
await again();
