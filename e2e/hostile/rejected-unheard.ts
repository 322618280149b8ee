// A rejection of a call that is not awaited, without anything that waits for it.
// ends: error
// prints: 1
const train = async () => {
  await 0;
  throw new Error("rejected at the end");
};
train();
console.log(1);
