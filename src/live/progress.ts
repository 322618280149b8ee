import { emit } from "./channel.ts";
import { receivedText } from "./received.ts";

/**
 * Shows a progress bar, filled to `done / total`, while the cell runs.
 *
 * @group page
 * @throws TypeError unless 0 ≤ done ≤ total and total > 0
 * @example for (let epoch = 1; epoch <= 300; epoch++) progress(epoch, 300);
 */
export function progress(done: number, total: number): void {
  if (!(
    Number.isFinite(done) &&
    Number.isFinite(total) &&
    total > 0 &&
    done >= 0 &&
    done <= total
  )) {
    throw new TypeError(
      `progress: done must be from 0 to total, received (${receivedText(done)}, ${receivedText(total)})`,
    );
  }
  emit({ type: "progress", done, total });
}
