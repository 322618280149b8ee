import { received } from "./received.ts";

/** Throws a TypeError if a value is not a number, such as a list. */
export function checkNumbers(name: string, ...values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value === "number") continue;
    throw new TypeError(`${name}: expected a number, received ${received(value)}`);
  }
}
