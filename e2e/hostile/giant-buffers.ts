// Events that contain buffers of a quarter of a gigabyte.
// ends: ok
// prints: refused
import { emit } from "live";
let refused = 0;
for (const [id, make] of [
  () => new ArrayBuffer(2 ** 28),
  () => ({ size: [4, 3], marks: [{ x: new Float64Array(2 ** 25) }] }),
  () => new Map([[1, new ArrayBuffer(2 ** 28)]]),
].entries()) {
  try {
    emit({ type: "figure", id, figure: make() });
  } catch {
    refused++;
  }
}
console.log(refused === 3 ? "refused" : "open");
