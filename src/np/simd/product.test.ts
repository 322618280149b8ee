import { afterEach, expect, test, vi } from "vitest";
import { multiplyByLoops } from "../kernels/matmul-loops.ts";
import { RandomState } from "../random/random-state.ts";
import { compile } from "./index.ts";
import { compileMachine } from "./machine.ts";
import { DEPTH, ROWS } from "./memory.ts";
import { productOf } from "./product.ts";

const multiplyByTiles = productOf(compileMachine());
const random = new RandomState(1);
const floats = (size: number) => Float64Array.from({ length: size }, () => random.randn());

/** The product of random matrices by both implementations; the right matrix may be transposed. */
function products(n: number, k: number, m: number, transposed: boolean, fill = floats) {
  const [x, y] = [fill(n * k + 3), fill(k * m + 3)];
  const [yr, yc] = transposed ? [1, k] : [m, 1];
  const [tiles, loops] = [new Float64Array(n * m + 5), new Float64Array(n * m + 5)];
  multiplyByTiles(n, k, m, tiles, 5, m, x, 3, k, 1, y, 3, yr, yc);
  multiplyByLoops(n, k, m, loops, 5, m, x, 3, k, 1, y, 3, yr, yc);
  return { tiles, loops };
}

const sizes = [
  [4, 32, 4],
  [5, 33, 7],
  [ROWS + 1, DEPTH + 1, 9],
  [ROWS * 2, DEPTH * 2, 12],
  [1, 3 * DEPTH - 1, 1],
];

test.each(sizes)("tiles and loops give bit-identical results: %i by %i by %i", (n, k, m) => {
  for (const transposed of [false, true]) {
    const { tiles, loops } = products(n, k, m, transposed);
    expect(new BigUint64Array(tiles.buffer)).toEqual(new BigUint64Array(loops.buffer));
  }
});

test("nan and inf affect only the sums that contain them", () => {
  const values = [0, -0, 1, Infinity, -Infinity, NaN, 1e308, 5e-324];
  const wild = (size: number) => Float64Array.from({ length: size }, (_, i) => values[(i * i) % 8]);
  const { tiles, loops } = products(6, 40, 6, false, wild);
  expect([...tiles]).toEqual([...loops]);
});

afterEach(() => vi.unstubAllGlobals());

test("the loops are used if WebAssembly is blocked", async () => {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", {
    Module: () => {
      throw new Error("refused by the Content Security Policy");
    },
  });
  const { faster, large } = await import("../kernels/large.ts");
  const { matmul } = await import("../kernels/matmul.ts");
  const loops = await import("../kernels/matmul-loops.ts");
  large.compile = compile;
  const ones = new Float64Array(128 * 128).fill(1);
  const out = new Float64Array(128 * 128);
  matmul(128, 128, 128, out, 0, 128, ones, 0, 128, 1, ones, 0, 128, 1);
  expect(faster(loops.multiplyByLoops)).toBe(loops.multiplyByLoops);
  expect(new Set(out)).toEqual(new Set([128]));
});
