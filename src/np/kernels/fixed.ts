/*
 * Constants, computed to a given number of binary digits. Fixed-point numbers are integers: x is
 * stored as x · 2ᵈ, where d is the number of binary digits.
 */

/** The square root. */
export function squareRoot(x: bigint, digits: bigint): bigint {
  const n = x << digits;
  let root = BigInt(Math.floor(Math.sqrt(Number(n))));
  for (let i = 0; i < 4; i++) root = (root + n / root) >> 1n;
  return root;
}

/** The logarithm of p / q: 2 (s + s³/3 + s⁵/5 + …), where s = (p - q) / (p + q). */
export function logOfRatio(p: bigint, q: bigint, digits: bigint): bigint {
  return 2n * oddPowers(p - q, p + q, 1n, digits);
}

/** π = 16 atan(1/5) - 4 atan(1/239). (J. Machin, 1706) */
export function pi(digits: bigint): bigint {
  return 16n * oddPowers(1n, 5n, -1n, digits) - 4n * oddPowers(1n, 239n, -1n, digits);
}

/** The arctangent of p / q: s - s³/3 + s⁵/5 - …, where s = p / q. */
export function arctanOfRatio(p: bigint, q: bigint, digits: bigint): bigint {
  return oddPowers(p, q, -1n, digits);
}

/** s + sign s³/3 + s⁵/5 + sign s⁷/7 + …, where s = p / q. */
function oddPowers(p: bigint, q: bigint, sign: bigint, digits: bigint): bigint {
  let sum = 0n;
  let power = (p << (digits + 16n)) / q;
  for (let n = 1n; power / n !== 0n; n += 2n) {
    sum += power / n;
    power = (sign * power * p * p) / (q * q);
  }
  return sum >> 16n;
}

/** The nearest float and its rounding error. At most 1000 digits. */
export function inTwo(x: bigint, digits: bigint): [high: number, low: number] {
  const scale = 2 ** Number(digits);
  const high = Number(x) / scale;
  return [high, Number(x - BigInt(high * scale)) / scale];
}
