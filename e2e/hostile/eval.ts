// Code is created from strings: eval, Function, a timer.
// ends: ok
// prints: refused
const found = [];
globalThis.ran = false;
const attempts = [
  () => (0, eval)("found"),
  () => new Function("return 1")(),
  () => (async () => {}).constructor("return 1")(),
  () => function* () {}.constructor("yield 1")(),
  () => setTimeout("globalThis.ran = true"),
];
for (const attempt of attempts) {
  try {
    attempt();
    found.push(attempt);
  } catch {}
}
await new Promise((resolve) => setTimeout(resolve, 20));
console.log(found.length === 0 && !globalThis.ran ? "refused" : "open");
