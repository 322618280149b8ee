import { checkCount } from "../core/arguments.ts";
import { NDArray } from "../ndarray.ts";

/** Methods of arrays, by name. */
type Methods = { [K in keyof NDArray]?: (this: NDArray, ...given: never[]) => unknown };

/**
 * Gives methods to all arrays. They call functions whose types speak of arrays, so the class itself
 * cannot have them without importing what imports it.
 *
 * @param methods methods that throw a TypeError for more arguments than they name
 * @param open methods that take any number of arguments
 */
export function install(methods: Methods, open: Methods = {}): void {
  for (const [name, method] of Object.entries(methods)) define(name, counted(name, method));
  for (const [name, method] of Object.entries(open)) define(name, method);
}

function define(name: string, value: unknown): void {
  Object.defineProperty(NDArray.prototype, name, { value, writable: true, configurable: true });
}

function counted(name: string, method: (this: NDArray, ...given: never[]) => unknown) {
  return function (this: NDArray, ...given: never[]): unknown {
    checkCount(name, given, method.length);
    return method.apply(this, given);
  };
}
