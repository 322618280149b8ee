// The library is connected again, to another channel.
// ends: ok
// prints: refused
import * as live from "live";
try {
  live.connect({ send: () => {}, heard: () => true });
  console.log("open");
} catch {
  console.log("refused");
}
