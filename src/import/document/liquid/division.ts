import type { Liquid } from "liquidjs";
import { Fraction } from "./fraction.ts";
import type { Job } from "./job.ts";

/**
 * Adds a division that is Ruby's: 7 by 2 is 3, 7 by 2.0 is 3.5, a value that is not a number counts
 * as 0, and a division of whole numbers by 0 is an error, which Jekyll writes into the page.
 */
export function addDivision(engine: Liquid, { note }: Job): void {
  engine.registerFilter("divided_by", function (value: unknown, divisor: unknown) {
    const { input, begin, end, file, args } = this.token;
    const [written] = args;
    const before = /(?:\{\{-?|=)\s*(-?[\d.]+)\s*\|\s*$/.exec(input.slice(0, begin))?.[1];
    const dividend = numberOf(value, before);
    const by = numberOf(divisor, Array.isArray(written) ? undefined : written?.getText());
    if (dividend.isFraction || by.isFraction) {
      return new Fraction(dividend.value / by.value);
    }
    if (by.value === 0) {
      const message = `"${input.slice(begin, end)}" divides by 0: nothing is shown in place of Jekyll's error`;
      const line = input.slice(0, begin).split("\n").length;
      if (file === undefined) note("review", line, message);
      else note("review", 1, `in the include "${file}", line ${line}: ${message}`);
      return "";
    }
    return Math.floor(dividend.value / by.value);
  });
}

/** Makes the filters of other operations return a fraction if one of their numbers is one. */
export function addArithmetic(engine: Liquid): void {
  const register = (name: string, isFraction: (result: number, of: Fraction[]) => boolean) => {
    const compute = engine.filters[name] as (this: unknown, ...args: unknown[]) => number;
    engine.registerFilter(name, function (...numbers: unknown[]) {
      const result = compute.call(this, ...numbers);
      const fractions = numbers.filter((one) => one instanceof Fraction);
      return isFraction(result, fractions) ? new Fraction(result) : result;
    });
  };
  for (const name of ["plus", "minus", "times", "modulo", "abs"])
    register(name, (_, fractions) => fractions.length > 0);
  // These return one of their numbers.
  for (const name of ["at_least", "at_most"])
    register(name, (result, fractions) => fractions.some((one) => one.equals(result)));
}

/**
 * The number that Ruby makes of a value, and whether it is one with a fraction, such as 5.0.
 * @param written how a template writes the value, if it does
 */
function numberOf(value: unknown, written = ""): { value: number; isFraction: boolean } {
  if (value instanceof Fraction) return { value: Number(value.valueOf()), isFraction: true };
  const isWritten = /^-?\d+\.\d+$/.test(written);
  if (typeof value === "number") {
    return { value, isFraction: isWritten || !Number.isInteger(value) };
  }
  const text = typeof value === "string" ? value.trim() : "";
  if (/^-?\d+\.\d+$/.test(text)) return { value: Number(text), isFraction: true };
  return { value: Number(/^-?\d+/.exec(text)?.[0] ?? 0), isFraction: false };
}
