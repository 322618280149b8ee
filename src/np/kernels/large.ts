import { add, divide, multiply, multiplyIntegers, subtract } from "./binary.ts";
import { powers, rests } from "./exp.ts";
import { multiplyByLoops } from "./matmul-loops.ts";
import { pairwise, sum, sumDown } from "./reduce.ts";
import { absolute, exp, negative, sqrt } from "./unary.ts";

/** The numbers from which on it pays to copy them to where two are worked out at a time. */
export const LARGE = 32768;

/** The kernels that can be faster on large arrays. */
export const kernels = {
  binary: { add, subtract, multiply, multiplyIntegers, divide },
  unary: { negative, absolute, sqrt },
  exp,
  sum,
  sumDown,
  matmul: multiplyByLoops,
};
/** What the faster ones work by. */
export const tables = { powers, rests, pairwise };

const known = new Set<unknown>(
  Object.values(kernels).flatMap((each) =>
    typeof each === "function" ? [each] : Object.values<unknown>(each),
  ),
);

/** From each of these kernels to one that gives the same bits faster, for runs without gaps. */
export type Faster = ReadonlyMap<unknown, unknown>;

/**
 * @internal Where the faster kernels come from: they are a module of their own, "simd", which is
 * loaded for programs that want it.
 */
export const large: {
  compile?: (plain: typeof kernels, by: typeof tables) => Faster;
  wanted: boolean;
} = { wanted: false };

let compiled: Faster | undefined;

/** The kernel that does on a large array what a kernel does: itself, or a faster one. */
export function faster<K>(kernel: K): K {
  if (!known.has(kernel)) return kernel;
  large.wanted = true;
  try {
    // Compiled when the first is asked for.
    compiled ??= large.compile?.(kernels, tables);
  } catch {
    // Where WebAssembly is refused.
    delete large.compile;
  }
  return (compiled?.get(kernel) as K | undefined) ?? kernel;
}
