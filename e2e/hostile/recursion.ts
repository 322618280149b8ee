// Endless recursion.
// ends: error
const deeper = () => deeper() + 1;
deeper();
