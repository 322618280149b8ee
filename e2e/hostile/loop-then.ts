// A module that is a promise which nobody keeps.
// ends: timeout
export const then = () => {};
