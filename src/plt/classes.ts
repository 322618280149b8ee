import { limits, type Value } from "live";

/**
 * Whether the values are a few whole numbers from 0 on, which are class labels rather than
 * measurements.
 */
export function areClasses(values: readonly Value[]): boolean {
  return values.every(
    (value) => value !== null && Number.isInteger(value) && value >= 0 && value < limits.classes,
  );
}
