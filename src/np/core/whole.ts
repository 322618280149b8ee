import { received } from "./received.ts";

/** Throws a TypeError if `value`, which the error calls `what`, is not a whole number. */
export function checkWhole(name: string, what: string, value: unknown): asserts value is number {
  if (Number.isInteger(value)) return;
  throw new TypeError(`${name}: ${what} must be a whole number, received ${received(value)}`);
}
