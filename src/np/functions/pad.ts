import { checkArray, checkOptions } from "../core/arguments.ts";
import { checkWhole } from "../core/whole.ts";
import { assign } from "../core/assign.ts";
import { cast } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import type { NDArray } from "../ndarray.ts";
import { take } from "./take.ts";

/** What is put around an array. */
export type PadMode = "constant" | "edge" | "reflect" | "symmetric" | "wrap";

/** How many elements to add: on all sides, before and after each axis, or for each axis of its own. */
export type PadWidth = number | readonly [number, number] | readonly (readonly [number, number])[];

/**
 * The array with elements added around it: `width` on all sides, `[before, after]` on each axis, or
 * a list of these, one for each axis. They are zeros or `constant_values`; with the mode "edge", the
 * nearest element; with "reflect", the array mirrored at its edge elements; with "symmetric",
 * mirrored beyond them; with "wrap", the array again.
 *
 * @group shapes
 * @throws ValueError for a negative width, a list of another length, an unknown mode, and if there
 *   are no elements to choose from
 * @numpy 20 np.pad(fuzz(s, 'int'), s % 3)
 * @numpy 20 np.pad(fuzz(s, 'int', 2), [[1, s % 3], [s % 2, 2]], { constant_values: s }) == np.pad(fuzz(s, 'int', 2), [[1, s % 3], [s % 2, 2]], constant_values=s)
 * @numpy 40 np.pad(np.arange(s % 4 + 1), [s % 5, s % 3], { mode: ['edge', 'reflect', 'symmetric', 'wrap'][s % 4] }) == np.pad(np.arange(s % 4 + 1), [s % 5, s % 3], mode=['edge', 'reflect', 'symmetric', 'wrap'][s % 4])
 * @example
 * np.pad(np.array([1, 2]), 1) // => [0 1 2 0]
 * np.pad(np.array([1, 2, 3]), [2, 1], { mode: "reflect" }) // => [3 2 1 2 3 2]
 */
export function pad(
  a: NDArray,
  width: PadWidth,
  options?: { mode?: PadMode; constant_values?: number },
): NDArray;
export function pad(
  a: Strided,
  width: PadWidth,
  options: { mode?: PadMode; constant_values?: number } = {},
): Strided {
  checkArray("pad", a);
  checkOptions("pad", options, "mode", "constant_values");
  const { mode = "constant", constant_values = 0 } = options;
  const widths = widthsOf(width, a.ndim);
  if (mode === "constant") {
    const shape = a.shape.map((size, i) => widths[i][0] + size + widths[i][1]);
    const out = a.fresh(shape, a.dtype);
    out.buffer.fill(cast(constant_values, a.dtype), out.offset, out.offset + out.size);
    const start = widths.reduce((at, [before], i) => at + before * out.strides[i], out.offset);
    assign(out.view(a.shape, out.strides, start), a);
    return out;
  }
  const source = sources[mode] as ((at: number, n: number) => number) | undefined;
  if (!source) throw new ValueError(`mode '${mode}' is not supported`);
  return widths.reduce((result, [before, after], axis) => {
    const n = a.shape[axis];
    if (n === 0 && before + after > 0) {
      throw new ValueError(
        `can't extend empty axis ${axis} using modes other than 'constant' or 'empty'`,
      );
    }
    const places = Array.from({ length: before + n + after }, (_, i) => source(i - before, n));
    return take(result as NDArray, places, { axis });
  }, a);
}

/** The position in n elements that stands for a position beyond them. */
const sources: Record<Exclude<PadMode, "constant">, (at: number, n: number) => number> = {
  edge: (at, n) => Math.min(Math.max(at, 0), n - 1),
  reflect: (at, n) => (n === 1 ? 0 : n - 1 - Math.abs(n - 1 - within(at, 2 * n - 2))),
  symmetric: (at, n) => Math.min(within(at, 2 * n), 2 * n - 1 - within(at, 2 * n)),
  wrap: within,
};

function within(at: number, n: number): number {
  return ((at % n) + n) % n;
}

function widthsOf(width: PadWidth, ndim: number): (readonly [number, number])[] {
  const list = typeof width === "number" ? [width, width] : width;
  const each = list.length === 2 && list.every((one) => typeof one === "number");
  const all = each ? Array<readonly number[]>(ndim).fill(list as readonly number[]) : list;
  if (all.some((pair) => typeof pair === "number" || pair.length !== 2)) {
    throw new ValueError(
      `pad: expected [before, after] for each axis, received ${JSON.stringify(width)}`,
    );
  }
  if (all.length !== ndim) {
    throw new ValueError(
      `operands could not be broadcast together with remapped shapes [original->remapped]: (${all.length},2)  and requested shape (${ndim},2)`,
    );
  }
  const pairs = all as readonly (readonly [number, number])[];
  pairs.flat().forEach((count) => checkWhole("pad", "each width", count));
  if (pairs.flat().some((count) => count < 0)) {
    throw new ValueError("index can't contain negative values");
  }
  return [...pairs];
}
