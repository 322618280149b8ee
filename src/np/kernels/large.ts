import { add, divide, multiply, multiplyIntegers, subtract } from "./binary.ts";
import { powers, rests } from "./exp.ts";
import { multiplyByLoops } from "./matmul-loops.ts";
import { sum, sumDown } from "./reduce.ts";
import { absolute, exp, negative, sqrt } from "./unary.ts";

/** The numbers from which on it pays to copy them to where two are worked out at a time. */
const LARGE = 32768;

/** The kernels that can be faster on large arrays. */
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
/** What the faster `exp` works by. */
export const tables = { powers, rests };

export type Kernels = typeof kernels;

const names = new Map<unknown, keyof Kernels>();
for (const name in kernels) names.set(kernels[name as keyof Kernels], name as keyof Kernels);

/**
 * @internal Where the faster kernels come from: they are a module of their own, "simd", which is
 * loaded for programs that want it. They give the same bits, for runs without gaps.
 */
export const large: {
  compile?: (plain: Kernels, by: typeof tables) => Kernels;
  wanted: boolean;
} = { wanted: false };

let compiled: Kernels | undefined;

/** The kernel for so many numbers: itself, or a faster one. */
export function kernelFor<K>(size: number, kernel: K): K {
  return size < LARGE ? kernel : faster(kernel);
}

/** The kernel that does on a large array what a kernel does: itself, or a faster one. */
export function faster<K>(kernel: K): K {
  const name = names.get(kernel);
  if (name === undefined) return kernel;
  large.wanted = true;
  try {
    // Compiled when the first is asked for.
    compiled ??= large.compile?.(kernels, tables);
  } catch {
    // Where WebAssembly is refused.
    delete large.compile;
  }
  return (compiled?.[name] as K | undefined) ?? kernel;
}
