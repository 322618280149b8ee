// A module with a `then` that never calls back.
// ends: timeout
export const then = () => {};
