/**
 * The numbers of a list's pages that its navigation shows: the first, the last and those around the
 * current one; undefined where it leaves some out.
 * @example shownPages(5, 9) // => [1, undefined, 4, 5, 6, undefined, 9]
 */
export function shownPages(current: number, count: number): (number | undefined)[] {
  const shown = [...new Set([1, current - 1, current, current + 1, count])]
    .filter((page) => page >= 1 && page <= count)
    .sort((a, b) => a - b);
  return shown.flatMap((page, i) => {
    const left = page - (shown[i - 1] ?? 0) - 1;
    // One page takes no more room than the sign for it.
    return left === 0 ? [page] : [left === 1 ? page - 1 : undefined, page];
  });
}
