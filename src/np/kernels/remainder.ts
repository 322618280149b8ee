/** The remainder with the sign of y, as in Python: `remainder(-7, 3) // => 2` */
export function remainder(x: number, y: number): number {
  const rest = x % y;
  if (y === 0 || rest !== rest) return NaN;
  if (rest === 0) return y < 0 ? -0 : 0;
  return rest < 0 !== y < 0 ? rest + y : rest;
}

/** The quotient rounded down, as NumPy computes it: consistent with the remainder. */
export function floorDivide(x: number, y: number): number {
  if (y === 0) return x / y;
  const rest = x % y;
  const exact = (x - rest) / y - (rest !== 0 && rest < 0 !== y < 0 ? 1 : 0);
  if (exact === 0) return x / y < 0 || Object.is(x / y, -0) ? -0 : 0;
  const floor = Math.floor(exact);
  return exact - floor > 0.5 ? floor + 1 : floor;
}
