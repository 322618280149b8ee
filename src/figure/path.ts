type Point = [x: number, y: number];

/** The maximum distance, in pixels, between a simplified path and the exact one. */
const tolerance = 0.2;

/**
 * The maximum number of distances that are measured: per point, and at least for each path. Zigzags
 * need the most.
 */
const [perPoint, perPath] = [40, 20_000];

/**
 * Simplifies a path of straight lines to fewer points, in tenths of a pixel. Other paths are only
 * rounded.
 *
 * @example shortPath("M0,0L1.01,1L2,2.04L3,0Z") // => "M0,0l2,2 1,-2Z"
 */
export function shortPath(d: string): string {
  if (/[^MLZ\d.,e\s-]/.test(d)) return roundNumbers(d);
  return Array.from(d.matchAll(/M([^MZ]*)(Z?)/g), ([, run, close]) => {
    const points = run.split("L").map((pair) => pair.split(",").map(Number) as Point);
    return stepsOf(simplified(points)) + close;
  }).join("");
}

/** Rounds all numbers in a text to tenths. */
export function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(tenths(Number(number))));
}

/** A path through points, in tenths of a pixel, in steps from one to the next. */
export function stepsOf(points: Point[]): string {
  let [x, y] = points[0].map(tenths);
  const start = `M${x},${y}`;
  const steps: string[] = [];
  for (const point of points.slice(1)) {
    const [toX, toY] = point.map(tenths);
    if (toX === x && toY === y) continue;
    steps.push(`${tenths(toX - x)},${tenths(toY - y)}`);
    [x, y] = [toX, toY];
  }
  return steps.length > 0 ? `${start}l${steps.join(" ")}` : `${start}h0`;
}

/**
 * Removes points close to the line between their neighbours (Douglas and Peucker). Parts that are
 * not reached within the path's limit of work keep their points.
 */
function simplified(points: Point[]): Point[] {
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  let work = Math.max(perPath, perPoint * points.length);
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    work -= to - from;
    if (work < 0) {
      kept.fill(1, from, to);
      continue;
    }
    let [worst, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const off = distance(points[i], points[from], points[to]);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at < 0) continue;
    kept[at] = 1;
    open.push([from, at], [at, to]);
  }
  return points.filter((_, i) => kept[i]);
}

/** The distance of a point from the segment between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length && Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Rounds to tenths, without -0. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
