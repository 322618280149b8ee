import { checkOptions } from "../core/arguments.ts";
import { cast, checkDType, dtypeOf, promote, type DType } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { checkNumbers } from "../core/numbers.ts";
import { fresh, type NDArray } from "../ndarray.ts";

/** The length of `arange(N)`, which the type knows for whole numbers. */
type Steps<N extends number> = `${N}` extends `-${string}` | `${string}.${string}` ? number : N;

/**
 * The numbers from `start` (0 by default) up to but not including `stop`, spaced by `step` (1 by
 * default): a vector of `ceil((stop - start) / step)` numbers.
 *
 * @group creation
 * @throws ValueError for a step of zero, and if there are infinitely many numbers
 * @throws TypeError for anything but numbers, an unknown `dtype`, and more than two bools
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
  checkNumbers("arange", start, stop, step);
  if (step === 0) throw new ValueError("arange: the step must not be zero, received 0");
  const steps = (stop - start) / step;
  if (Number.isNaN(steps)) throw new ValueError("arange: cannot compute length");
  if (Math.abs(steps) > Number.MAX_SAFE_INTEGER) {
    throw new ValueError("Maximum allowed size exceeded");
  }
  // A step that is far longer than the distance still gives the start.
  const length = Object.is(steps, 0) && stop !== start ? 1 : Math.max(0, Math.ceil(steps));
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
  for (let i = 0; i < length; i++) result.buffer[result.offset + i] = from + (i && i * delta);
  return result;
}

/**
 * `num` evenly spaced numbers (50 by default) from `start` to `stop`, both included: (num,).
 * With `endpoint: false`, `stop` is not included.
 *
 * @group creation
 * @throws ValueError for a negative `num`
 * @throws TypeError for a bound that is not a number, and for a `num` that is not a whole number
 * @numpy 20 np.linspace(s / 7, -s, s % 9 + 1)
 * @example
 * np.linspace(0, 1, 5) // => [0. 0.25 0.5 0.75 1. ]
 * np.linspace(0, 1, 4, { endpoint: false }) // => [0. 0.25 0.5 0.75]
 */
export function linspace<N extends number = 50>(
  start: number,
  stop: number,
  num?: N,
  options?: { endpoint?: boolean },
): NDArray<[N]>;
export function linspace(
  start: number,
  stop: number,
  num = 50,
  options: { endpoint?: boolean } = {},
): NDArray {
  checkOptions("linspace", options, "endpoint");
  checkNumbers("linspace", start, stop);
  const { endpoint = true } = options;
  if (!Number.isInteger(num))
    throw new TypeError(`linspace: num must be a whole number, received ${JSON.stringify(num)}`);
  if (num < 0) throw new ValueError(`Number of samples, ${num}, must be non-negative.`);
  const result = fresh([num], "float64");
  const { buffer, offset } = result;
  const gaps = endpoint ? num - 1 : num;
  const step = (stop - start) / gaps;
  for (let i = 0; i < num; i++) {
    if (gaps === 0) buffer[offset] = 0 * (stop - start) + start;
    else buffer[offset + i] = (step === 0 ? (i / gaps) * (stop - start) : i * step) + start;
  }
  if (endpoint && num > 1) buffer[offset + num - 1] = stop;
  return result;
}
