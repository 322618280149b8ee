/*
 * The hyperbolic tangent. Math.tanh differs between engines in the last digit.
 */
import { lost, powersOfTwo, ZERO } from "./exact.ts";
import { expInTwo, parts } from "./exp.ts";

/** (e²ˣ - 1) / (e²ˣ + 1), or x - x³/3 + 2x⁵/15 - … near 0, where the first formula loses digits. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (!(size < 22)) return size !== size ? x : Math.sign(x);
  if (size < 0.0625) {
    const z = x * x;
    const tail =
      -1 / 3 +
      z *
        (2 / 15 + z * (-17 / 315 + z * (62 / 2835 + z * (-1382 / 155925 + z * (21844 / 6081075)))));
    return size < 2 ** -27 ? x : x + x * z * tail;
  }
  const scale = powersOfTwo[ZERO + expInTwo(2 * size, 0)];
  const high = (parts[0] + parts[1]) * scale;
  const low = (parts[0] - high / scale + parts[1]) * scale;
  const top = high - 1;
  const topLow = high - top - 1 + low;
  const bottom = high + 1;
  const bottomLow = high - bottom + 1 + low;
  const ratio = top / bottom;
  const product = ratio * bottom;
  const rest = top - product - lost(ratio, bottom, product) + topLow - ratio * bottomLow;
  return Math.sign(x) * (ratio + rest / bottom);
}
