import { Drop } from "liquidjs";

/** A number that Ruby shows with a fraction, such as 5.0, also behind other filters. */
export class Fraction extends Drop {
  readonly #value: number;

  constructor(value: number) {
    super();
    this.#value = value;
  }

  override valueOf(): string {
    return Number.isInteger(this.#value) ? this.#value.toFixed(1) : String(this.#value);
  }

  toJSON(): number {
    return this.#value;
  }

  equals(other: unknown): boolean {
    return this.#value === numeric(other);
  }

  gt(other: unknown): boolean {
    return this.#value > numeric(other);
  }

  geq(other: unknown): boolean {
    return this.#value >= numeric(other);
  }

  lt(other: unknown): boolean {
    return this.#value < numeric(other);
  }

  leq(other: unknown): boolean {
    return this.#value <= numeric(other);
  }
}

/** A number that is compared with a fraction; a text equals none. */
function numeric(value: unknown): number {
  if (value instanceof Fraction) return Number(value.valueOf());
  return typeof value === "number" ? value : NaN;
}
