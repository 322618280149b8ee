import { NDArray } from "../ndarray.ts";

/** Methods of arrays, by name. */
type Methods = { [K in keyof NDArray]?: (this: NDArray, ...given: never[]) => unknown };

/**
 * Gives methods to all arrays. They call functions whose types speak of arrays, so the class itself
 * cannot have them without importing what imports it.
 */
export function install(methods: Methods): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(NDArray.prototype, name, { value, writable: true, configurable: true });
  }
}
