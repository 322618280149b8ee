/*
 * The natural logarithm to about twice the precision of a float64, rounded once. Math.log differs
 * from one engine to the next in the last digit; this one does not, and is nearly always the float
 * nearest to the true value.
 */

const LN2_HIGH = 0.6931471805599453;
const LN2_LOW = 2.3190468138462996e-17;
const THIRD_LOW = 1.850371707708594e-17;
const SPLIT = 2 ** 27 + 1;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** What rounding took from the product `a * b = p`. (T. J. Dekker, 1971) */
function lost(a: number, b: number, p: number): number {
  const ta = SPLIT * a;
  const ah = ta - (ta - a);
  const al = a - ah;
  const tb = SPLIT * b;
  const bh = tb - (tb - b);
  const bl = b - bh;
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

/**
 * With x = 2ᵏ m, m near 1 and s = (m - 1) / (m + 1):
 * log x = k log 2 + 2 (s + s³/3 + s⁵/5 + …)
 */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  if (x === 1) return 0;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 2 ** 54;
    k = -54;
  }
  float[0] = x;
  k += (words[1] >>> 20) - 1023;
  words[1] = (words[1] & 0xfffff) | 0x3ff00000;
  let m = float[0];
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }

  const top = m - 1;
  const bottom = m + 1;
  const bottomLow = m - (bottom - 1);
  const s = top / bottom;
  const product = s * bottom;
  const sLow = (top - product - lost(s, bottom, product) - s * bottomLow) / bottom;

  const q = s * s;
  const qLow = lost(s, s, q) + 2 * s * sLow;
  const tail =
    q *
    q *
    (1 / 5 +
      q *
        (1 / 7 +
          q *
            (1 / 9 +
              q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q / 21))))))));
  const third = q * (1 / 3);
  const t = third + tail;
  const tLow = third - t + tail + lost(q, 1 / 3, third) + q * THIRD_LOW + qLow / 3;

  const st = s * t;
  const stLow = lost(s, t, st) + s * tLow + sLow * t;
  const series = s + st;
  const seriesLow = s - series + st + stLow + sLow;

  const whole = k * LN2_HIGH;
  const wholeLow = lost(k, LN2_HIGH, whole) + k * LN2_LOW;
  const sum = whole + 2 * series;
  const rest = k === 0 ? 0 : whole - sum + 2 * series;
  return sum + (rest + wholeLow + 2 * seriesLow);
}
