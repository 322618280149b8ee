// Code is created from strings: eval, Function, a timer.
// ends: ok
// prints: refused
const found = [];
const attempts = [
  () => (0, eval)("found"),
  () => new Function("return 1")(),
  () => (async () => {}).constructor("return 1")(),
  () => function* () {}.constructor("yield 1")(),
];
for (const attempt of attempts) {
  try {
    attempt();
    found.push(attempt);
  } catch {}
}
globalThis.ran = false;
setTimeout("globalThis.ran = true");
await new Promise((resolve) => setTimeout(resolve, 20));
console.log(found.length === 0 && !globalThis.ran ? "refused" : "open");
