import type { NDArray } from "np";
import { shapeText, unfit } from "./errors.ts";

/** A number, or an array. */
export type Quantity = number | NDArray;

/** How many elements of a vector are written out. */
const most = 4;

/** A quantity in short: four digits that count, a vector of few elements, or a shape. */
export function written(name: string, value: Quantity): string {
  if (typeof value === "number") return digits(value);
  if (!isArray(value)) throw unfit(name, "a value must be a number or an array", value);
  if (value.ndim === 0) return digits(Number(value.tolist()));
  if (value.ndim > 1 || value.size > most) return shapeText(value.shape);
  return `[${(value.tolist() as number[]).map(digits).join(" ")}]`;
}

export function isArray(value: unknown): value is NDArray {
  return typeof value === "object" && value !== null && "shape" in value && "tolist" in value;
}

function digits(value: number): string {
  return String(Number(Number(value).toPrecision(4)));
}
