import { tupleText } from "./shape.ts";

/**
 * The error that a JavaScript operator throws for an array, instead of returning NaN, false or
 * undefined. It names the method to write. JavaScript passes only a hint, not the operator itself.
 *
 * @param hint "default" for `+` and `==`, "number" for other operators and the functions of Math
 */
export function operatorError(hint: string, shape: readonly number[]): TypeError {
  const mend =
    hint === "default"
      ? "A.add(b) for A + b, np.equal(A, b) for A == b, and `${A}` for text"
      : "A.mul(b), A.div(b), A.sub(b), A.pow(b) or A.neg() for A * b, A / b, A - b, A ** b or -A, np.greater(A, b) for A > b, and np.exp(A) for Math.exp(A)";
  return new TypeError(
    `np: operators do not work on arrays, received an array of shape ${tupleText(shape)}: write ${mend}`,
  );
}

/**
 * Throws a TypeError for the keys that indices in brackets become: numbers, slices, lists and
 * arrays of them.
 */
function checkKey(key: string | symbol, mend: string): void {
  if (typeof key !== "string" || !/^[-.:[\d]/.test(key)) return;
  throw new TypeError(`np: brackets do not index arrays, received A[${key.slice(0, 20)}]: ${mend}`);
}

/**
 * The prototype that makes indices in brackets throw the error that names the method to write.
 * JavaScript reaches this prototype only for properties that an array does not have, so all other
 * property accesses stay fast.
 */
export const indexless = new Proxy(
  {},
  {
    get(target, key, array) {
      checkKey(key, 'write A.at(i) for A[i], A.at(i, j) for A[i, j], A.at("1:3") for A[1:3]');
      return Reflect.get(target, key, array);
    },
    set(target, key, value, array) {
      checkKey(key, "write A.set(i, x) for A[i] = x, A.set([i, j], x) for A[i, j] = x");
      return Reflect.set(target, key, value, array);
    },
  },
);
