const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * Round bounds for about `count` bands from `low` to `high`, like those of matplotlib's
 * MaxNLocator.
 *
 * @example roundLevels(0, 1, 4) // => [0, 0.25, 0.5, 0.75, 1]
 */
export function roundLevels(low: number, high: number, count: number): number[] {
  const raw = (high - low || Math.abs(low) || 1) / count;
  const scale = 10 ** Math.floor(Math.log10(raw));
  const step = scale * (steps.find((one) => one * scale >= raw * (1 - 1e-10)) ?? 10);
  const first = Math.floor(low / step + 1e-10);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-10));
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
