import * as np from "np";
import type { NDArray } from "np";

const points = 100;
const classes = 3;

/**
 * Generates three classes of 100 points, each along one arm of a spiral. Returns the points x,
 * (300, 2), and their classes t as one-hot rows, (300, 3). Seeds the global random stream. The
 * formulas, and so the points, are those of the spiral data set in "Deep Learning from Scratch 2".
 *
 * @group datasets
 * @throws TypeError for a seed that is not a whole number
 * @throws ValueError for a seed below 0 or above 2³² - 1
 * @example
 * const [x, t] = datasets.spiral.loadData();
 * x.at(299) // => [-0.59743103 0.78941508]
 * t.at(299) // => [0 0 1]
 */
export function loadData(seed = 1984): [x: NDArray<[300, 2]>, t: NDArray<[300, 3]>] {
  np.random.seed(seed);
  const x = np.zeros([300, 2]);
  const t = np.zeros([300, 3], "int64");
  for (let j = 0; j < classes; j++) {
    for (let i = 0; i < points; i++) {
      const rate = i / points;
      const theta = j * 4 + 4 * rate + np.random.randn() * 0.2;
      const row = j * points + i;
      x.set(row, np.array([rate * np.sin(theta), rate * np.cos(theta)]));
      t.set([row, j], 1);
    }
  }
  return [x, t];
}
