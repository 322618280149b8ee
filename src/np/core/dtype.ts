import { received } from "./received.ts";
import { integerOf } from "../kernels/integer.ts";
import { ValueError } from "./errors.ts";

/**
 * The type of an array's elements. All of them are stored as float64: an int64 is exact up to 2⁵³, a
 * bool is 0 or 1, and results of "float32" and "int32" are rounded or wrapped to 32 bits, which takes
 * extra time. A matrix product of these is computed in float64 and converted once.
 */
export type DType = "bool" | "int32" | "int64" | "float32" | "float64";

/** Types with the same number are of the same kind. */
const kinds: Record<DType, number> = { bool: 0, int32: 1, int64: 1, float32: 2, float64: 2 };

/** Whether it is a type of floats. */
export function isFloat(dtype: DType): boolean {
  return kinds[dtype] === 2;
}

/** Whether it is a type of integers. */
export function isInteger(dtype: DType): boolean {
  return kinds[dtype] === 1;
}

/** The type of floats for results: "float32" for itself, otherwise "float64". */
export function floating(dtype: DType): DType {
  return dtype === "float32" ? dtype : "float64";
}

/** The type of sums: "int64" for bools and integers. */
export function summing(dtype: DType): DType {
  return isFloat(dtype) ? dtype : "int64";
}

/** The type that can represent the values of both: `promote("bool", "int64") // => int64` */
export function promote(a: DType, b: DType): DType {
  if (a === b || b === "bool") return a;
  if (a === "bool") return b;
  return isFloat(a) || isFloat(b) ? "float64" : "int64";
}

/** The type of a plain value: whole numbers are integers, as in a Python literal. */
export function dtypeOf(value: number | boolean): DType {
  if (typeof value === "boolean") return "bool";
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? "int64" : "float64";
}

/** The type of an array with a plain number: the array's, if it is of the number's kind or above. */
export function promoteNumber(dtype: DType, value: number): DType {
  const own = dtypeOf(value);
  if (kinds[dtype] < kinds[own]) return own;
  return dtype === "int32" && (value | 0) !== value ? "int64" : dtype;
}

/** Whether values of one type may be written into another: NumPy's rule "same_kind". */
export function canCast(from: DType, to: DType): boolean {
  return kinds[from] <= kinds[to];
}

/** Returns `dtype`, or throws a TypeError if there is no such type. */
export function checkDType(dtype: DType): DType {
  if (!Object.hasOwn(kinds, dtype)) {
    const names = Object.keys(kinds).join('", "');
    throw new TypeError(`data type ${received(dtype)} not understood: expected "${names}"`);
  }
  return dtype;
}

/** NumPy's error for values that a type must not take. */
export function cannotCast(what: string, from: DType, to: DType, rule: string): TypeError {
  return new TypeError(
    `Cannot cast ${what} from dtype('${from}') to dtype('${to}') according to the rule '${rule}'`,
  );
}

/**
 * The value converted to that type: `cast(2.7, "int64") // => 2`. Throws a ValueError for NaN or an
 * infinity as an integer, and a RangeError for a number that an int32 cannot have.
 */
export function cast(value: number, dtype: DType): number {
  if (isFloat(dtype)) return dtype === "float32" ? Math.fround(value) : value;
  if (dtype === "bool") return value === 0 ? 0 : 1;
  if (Number.isFinite(value)) {
    const whole = integerOf(value);
    if (dtype === "int32" && (whole | 0) !== whole) {
      throw new RangeError(`Python integer ${whole} out of bounds for int32`);
    }
    return whole;
  }
  const text = Number.isNaN(value) ? "NaN" : "infinity";
  throw new ValueError(`cannot convert float ${text} to integer`);
}
