import type { Liquid } from "liquidjs";
import type { Job } from "./job.ts";

/**
 * Adds a division that is Ruby's: 7 by 2 is 3, 7 by 2.0 is 3.5, and a division by 0 is an error,
 * which Jekyll writes into the page.
 */
export function addDivision(engine: Liquid, { note }: Job): void {
  engine.registerFilter("divided_by", function (value: unknown, divisor: unknown) {
    const [dividend, by] = [Number(value), Number(divisor)];
    const { input, begin, end, file, args } = this.token;
    if (by === 0) {
      const message = `"${input.slice(begin, end)}" divides by 0: nothing is shown in place of Jekyll's error`;
      const line = input.slice(0, begin).split("\n").length;
      if (file === undefined) note("review", line, message);
      else note("review", 1, `in the include "${file}", line ${line}: ${message}`);
      return "";
    }
    const [written] = args;
    const isFraction = !Array.isArray(written) && /^-?\d+\.\d+$/.test(written.getText());
    const isWhole = Number.isInteger(dividend) && Number.isInteger(by) && !isFraction;
    return isWhole ? Math.floor(dividend / by) : dividend / by;
  });
}
