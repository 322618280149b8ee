import { cast, floating, type DType } from "../core/dtype.ts";
import type { ArrayLike } from "../core/typed.ts";

/** Floats computed from values of a type: float32 from float32, otherwise float64. */
export function floats(result: ArrayLike, dtype: DType): ArrayLike {
  const wanted = floating(dtype);
  if (typeof result === "number") return cast(result, wanted);
  return result.dtype === wanted ? result : result.astype(wanted);
}
