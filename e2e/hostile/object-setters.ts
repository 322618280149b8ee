// Object.prototype has getters and setters for the fields of messages.
// ends: ok
// prints: true
for (const name of [
  "type",
  "event",
  "text",
  "level",
  "error",
  "name",
  "message",
  "frames",
  "wanted",
]) {
  Object.defineProperty(Object.prototype, name, { get: () => "forged", set: () => {} });
}
console.log("true");
