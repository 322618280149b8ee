/** Throws a TypeError if `value`, which the error calls `what`, is not a whole number. */
export function checkWhole(name: string, what: string, value: unknown): void {
  if (Number.isInteger(value)) return;
  const received = typeof value === "object" ? JSON.stringify(value) : String(value);
  throw new TypeError(`${name}: ${what} must be a whole number, received ${received}`);
}
