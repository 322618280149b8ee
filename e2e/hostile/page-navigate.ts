// The cell navigates the page.
// ends: ok
// prints: here
for (const go of [
  () => (location.href = "http://canary.test/navigate"),
  () => location.assign("http://canary.test/navigate"),
  () => open("http://canary.test/navigate"),
]) {
  try {
    go();
  } catch {}
}
console.log("here");
