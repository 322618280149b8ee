import { EPSILON, signed } from "./rotation.ts";

/** The singular values and vectors of [[f, g], [0, h]]. */
export function ofTwo(f: number, g: number, h: number) {
  const isSwapped = Math.abs(h) > Math.abs(f);
  const [ft, ht] = isSwapped ? [h, f] : [f, h];
  const [fa, ha, ga] = [ft, ht, g].map(Math.abs);
  let largest = isSwapped ? 3 : 1;
  let [small, large, cl, sl, cr, sr] = [ha, fa, 1, 0, 1, 0];
  if (ga > fa) largest = 2;
  if (ga > fa && fa / ga < EPSILON) {
    large = ga;
    small = ha > 1 ? fa / (ga / ha) : (fa / ga) * ha;
    [cl, sl, cr, sr] = [1, ht / g, ft / g, 1];
  } else if (ga !== 0) {
    const d = fa - ha;
    const l = d === fa ? 1 : d / fa;
    const m = g / ft;
    const t = 2 - l;
    const [mm, tt] = [m * m, t * t];
    const s = Math.sqrt(tt + mm);
    const r = l === 0 ? Math.abs(m) : Math.sqrt(l * l + mm);
    const a = 0.5 * (s + r);
    small = ha / a;
    large = fa * a;
    const slope =
      mm !== 0
        ? (m / (s + t) + m / (r + l)) * (1 + a)
        : l === 0
          ? signed(2, ft) * signed(1, g)
          : g / signed(d, ft) + m / t;
    const length = Math.sqrt(slope * slope + 4);
    cr = 2 / length;
    sr = slope / length;
    cl = (cr + sr * m) / a;
    sl = ((ht / ft) * sr) / a;
  }
  if (isSwapped) [cl, sl, cr, sr] = [sr, cr, sl, cl];
  const sign =
    largest === 1
      ? signed(1, cr) * signed(1, cl) * signed(1, f)
      : largest === 2
        ? signed(1, sr) * signed(1, cl) * signed(1, g)
        : signed(1, sr) * signed(1, sl) * signed(1, h);
  return {
    large: signed(large, sign),
    small: signed(small, sign * signed(1, f) * signed(1, h)),
    right: [cr, sr] as const,
    left: [cl, sl] as const,
  };
}

/** The smaller singular value of [[f, g], [0, h]]. */
export function smallerOf(f: number, g: number, h: number): number {
  const [fa, ga, ha] = [f, g, h].map(Math.abs);
  const [least, most] = [Math.min(fa, ha), Math.max(fa, ha)];
  if (least === 0) return 0;
  const sum = 1 + least / most;
  const difference = (most - least) / most;
  if (ga < most) {
    const square = (ga / most) ** 2;
    return least * (2 / (Math.sqrt(sum * sum + square) + Math.sqrt(difference ** 2 + square)));
  }
  const ratio = most / ga;
  if (ratio === 0) return (least * most) / ga;
  const c = 1 / (Math.sqrt(1 + (sum * ratio) ** 2) + Math.sqrt(1 + (difference * ratio) ** 2));
  return 2 * (least * c * ratio);
}
