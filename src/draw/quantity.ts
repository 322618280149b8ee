import { shapeText } from "live";
import type { NDArray } from "np";
import { unfit } from "./errors.ts";

/** A number, or an array. */
export type Quantity = number | NDArray;

/**
 * The maximum number of elements of a vector, rows of a matrix, and elements of a row that are
 * written out.
 */
const most = 4;

/**
 * A quantity in short form: a number with four significant digits, a short vector, a small matrix,
 * or a shape.
 */
export function written(name: string, value: Quantity): string {
  if (typeof value === "number") return digits(value);
  if (!isArray(value)) throw unfit(name, "a value must be a number or an array", value);
  if (value.ndim === 0) return digits(Number(value.tolist()));
  if (value.ndim > 2 || value.shape.some((size) => size > most)) return shapeText(value.shape);
  if (value.ndim === 2) return matrix(value);
  return `[${(value.tolist() as number[]).map(digits).join(" ")}]`;
}

/** The shape, followed by the rows with aligned columns. */
function matrix(value: NDArray): string {
  const rows = (value.tolist() as number[][]).map((row) => row.map(digits));
  const width = Math.max(...rows.flat().map(({ length }) => length));
  const lines = rows.map((row) => `[${row.map((text) => text.padStart(width)).join(" ")}]`);
  return [shapeText(value.shape), ...lines].join("\n");
}

export function isArray(value: unknown): value is NDArray {
  return typeof value === "object" && value !== null && "shape" in value && "tolist" in value;
}

function digits(value: number): string {
  return String(Number(Number(value).toPrecision(4)));
}
