// Recursion without end.
// ends: error
const deeper = () => deeper() + 1;
deeper();
