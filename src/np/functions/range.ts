import { cast, checkDType, dtypeOf, promote, type DType } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { fresh, type NDArray } from "../ndarray.ts";

/** The length of `arange(N)`, which the type knows for whole numbers. */
type Steps<N extends number> = `${N}` extends `-${string}` | `${string}.${string}` ? number : N;

/**
 * The numbers from `start` (0 by default) up to but not including `stop`, spaced by `step` (1 by
 * default): a vector of `ceil((stop - start) / step)` numbers.
 *
 * @throws ValueError for a step of zero, and if there are infinitely many numbers
 * @throws TypeError for an unknown `dtype`, and for more than two bools
 * @example
 * np.arange(4) // => [0 1 2 3]
 * np.arange(0, 1, 0.25) // => [0. 0.25 0.5 0.75]
 */
export function arange<N extends number>(stop: N): NDArray<[Steps<N>]>;
export function arange(
  start: number,
  stop: number,
  step?: number,
  dtype?: DType,
): NDArray<[number]>;
export function arange(first: number, last?: number, step = 1, dtype?: DType): NDArray {
  const [start, stop] = last === undefined ? [0, first] : [first, last];
  if (step === 0) throw new ValueError("arange: the step must not be zero, received 0");
  const length = Math.max(0, Math.ceil((stop - start) / step));
  if (Number.isNaN(length)) throw new ValueError("arange: cannot compute length");
  if (!Number.isSafeInteger(length)) throw new ValueError("Maximum allowed size exceeded");
  const inferred = [start, stop, step].map(dtypeOf).reduce(promote);
  const type = checkDType(dtype ?? inferred);
  if (type === "bool" && length > 2) {
    throw new TypeError(
      "arange() is only supported for booleans when the result has at most length 2.",
    );
  }
  const result = fresh([length], type);
  const from = cast(start, type);
  const delta = cast(start + step, type) - from;
  for (let i = 0; i < length; i++) result.buffer[result.offset + i] = from + i * delta;
  return result;
}

/**
 * `num` evenly spaced numbers (50 by default) from `start` to `stop`, both included: (num,).
 *
 * @throws ValueError for a negative `num`
 * @throws TypeError for a `num` that is not a whole number
 * @example
 * np.linspace(0, 1, 5) // => [0. 0.25 0.5 0.75 1. ]
 */
export function linspace<N extends number = 50>(start: number, stop: number, num?: N): NDArray<[N]>;
export function linspace(start: number, stop: number, num = 50): NDArray {
  if (!Number.isInteger(num))
    throw new TypeError(`linspace: num must be a whole number, received ${num}`);
  if (num < 0) throw new ValueError(`Number of samples, ${num}, must be non-negative.`);
  const result = fresh([num], "float64");
  const { buffer, offset } = result;
  const step = (stop - start) / (num - 1);
  for (let i = 0; i < num; i++) {
    const share = step === 0 ? (i / (num - 1)) * (stop - start) : i * step;
    buffer[offset + i] = (num > 1 ? share : 0) + start;
  }
  if (num > 1) buffer[offset + num - 1] = stop;
  return result;
}
