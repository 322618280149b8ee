import type { BinaryKernel, DownKernel, MatmulKernel, ReduceKernel, UnaryKernel } from "./types.ts";

/** The number of elements from which SIMD is faster, in spite of copying them to its memory. */
const LARGE = 32768;

/** The kernels that have a faster version for large arrays. */
export interface Kernels {
  add: BinaryKernel;
  subtract: BinaryKernel;
  multiply: BinaryKernel;
  multiplyIntegers: BinaryKernel;
  divide: BinaryKernel;
  negative: UnaryKernel;
  absolute: UnaryKernel;
  sqrt: UnaryKernel;
  exp: UnaryKernel;
  sum: ReduceKernel;
  sumDown: DownKernel;
  matmul: MatmulKernel;
}

/** Makes the faster version of each kernel from the kernel itself. */
export type Faster = { [K in keyof Kernels]: (plain: Kernels[K]) => Kernels[K] };

/** The tables of `exp`: the powers and their rounding errors. */
export interface Tables {
  powers: Float64Array;
  rests: Float64Array;
}

/**
 * @internal Compiles the faster kernels. They are in a separate module, "simd", which is loaded for
 *   programs that need it. They give bit-identical results and require contiguous operands.
 */
export const large: {
  compile?: (tables: Tables | undefined) => Faster;
  wanted: boolean;
  /** Present if `exp` is loaded. */
  tables?: Tables;
} = { wanted: false };

const names = new Map<unknown, keyof Kernels>();

/** Says that kernels have a faster version. Each file says so of its own kernels. */
export function haveFaster(kernels: Partial<Kernels>): void {
  for (const name in kernels) {
    names.set(kernels[name as keyof Kernels], name as keyof Kernels);
  }
}

let compiled: Faster | undefined;

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
    compiled ??= large.compile?.(large.tables);
  } catch {
    // WebAssembly is not available.
    delete large.compile;
  }
  return (compiled?.[name](kernel as never) as K | undefined) ?? kernel;
}
