// Endless promises.
// ends: timeout
const again = () => Promise.resolve().then(again);
await again();
