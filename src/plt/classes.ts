import { limits, type Value } from "live";

/** Whether the values are few whole numbers from 0, which name classes rather than measure. */
export function areClasses(values: readonly Value[]): boolean {
  return values.every(
    (value) => value !== null && Number.isInteger(value) && value >= 0 && value < limits.classes,
  );
}
