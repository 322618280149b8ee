import * as np from "np";
import type { NDArray } from "np";

/**
 * Throws a ValueError for targets that do not have the shape of the scores: they would be broadcast
 * to it, and the loss would be that of other targets.
 */
export function checkTargets(loss: string, x: NDArray, t: NDArray): void {
  if (x.ndim === t.ndim && x.shape.every((size, axis) => size === t.shape[axis])) return;
  const [wanted, received] = [x, t].map(
    ({ shape }) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`,
  );
  const labels = loss === "SoftmaxWithLoss" ? ` or be labels of shape (${x.shape[0]},)` : "";
  throw new np.ValueError(
    `${loss}: t must have the shape of the scores, ${wanted}${labels}, received ${received}`,
  );
}
