import { receivedText } from "../received.ts";

/** The smallest and the largest allowed number. */
export interface Bounds {
  min: number;
  max: number;
}

export function within({ min, max }: Bounds): (value: unknown) => boolean {
  return (value) => typeof value === "number" && value >= min && value <= max;
}

/**
 * @param name the function and the control, for error messages
 * @throws TypeError for bounds that are not numbers; RangeError for a value outside them
 */
export function checkBounds(name: string, value: number, { min, max }: Bounds): void {
  if (!(typeof min === "number" && typeof max === "number" && min < max)) {
    throw new TypeError(
      `${name}: min must be a number below max, received min ${receivedText(min)}, max ${receivedText(max)}`,
    );
  }
  if (!Number.isFinite(value)) {
    throw new TypeError(`${name}: value must be a number, received ${receivedText(value)}`);
  }
  if (!within({ min, max })(value)) {
    throw new RangeError(`${name}: value must be from ${min} to ${max}, received ${value}`);
  }
}
