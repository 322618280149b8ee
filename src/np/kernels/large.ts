import { add, divide, multiply, multiplyIntegers, subtract } from "./binary.ts";
import { powers, rests } from "./exp.ts";
import { multiplyByLoops } from "./matmul-loops.ts";
import { sum, sumDown } from "./reduce.ts";
import { absolute, exp, negative, sqrt } from "./unary.ts";

/** The number of elements from which SIMD is faster, in spite of copying them to its memory. */
const LARGE = 32768;

/** The kernels that have a faster version for large arrays. */
export const kernels = {
  add,
  subtract,
  multiply,
  multiplyIntegers,
  divide,
  negative,
  absolute,
  sqrt,
  exp,
  sum,
  sumDown,
  matmul: multiplyByLoops,
};
/** The tables of the faster `exp`. */
export const tables = { powers, rests };

export type Kernels = typeof kernels;

const names = new Map<unknown, keyof Kernels>();
for (const name in kernels) names.set(kernels[name as keyof Kernels], name as keyof Kernels);

/**
 * @internal Compiles the faster kernels. They are in a separate module, "simd", which is loaded for
 *   programs that need it. They give bit-identical results and require contiguous operands.
 */
export const large: {
  compile?: (plain: Kernels, by: typeof tables) => Kernels;
  wanted: boolean;
} = { wanted: false };

let compiled: Kernels | undefined;

/** The kernel to use for this number of elements: the given one, or a faster one. */
export function kernelFor<K>(size: number, kernel: K): K {
  return size < LARGE ? kernel : faster(kernel);
}

/** The kernel to use on a large array: the given one, or a faster one. */
export function faster<K>(kernel: K): K {
  const name = names.get(kernel);
  if (name === undefined) return kernel;
  large.wanted = true;
  try {
    // The kernels are compiled on first use.
    compiled ??= large.compile?.(kernels, tables);
  } catch {
    // WebAssembly is not available.
    delete large.compile;
  }
  return (compiled?.[name] as K | undefined) ?? kernel;
}
