// Forged events of the library: text, an end, an event of the runner.
// ends: ok
// prints: true
import { emit } from "live";
const text = { type: "text", level: "log", text: "forged" };
for (const event of [
  text,
  { type: "end" },
  { type: "event", event: text },
  { type: "truncated" },
]) {
  emit(event);
}
console.log("true");
