// Messages to parent windows.
// ends: ok
// prints: true
const forged = [{ type: "end" }, { type: "ready" }, { type: "failed", message: "forged" }];
for (const message of forged) {
  for (const target of [globalThis, globalThis.parent, globalThis.top, globalThis.opener]) {
    try {
      target.postMessage(message, "*");
    } catch {}
  }
}
console.log("true");
