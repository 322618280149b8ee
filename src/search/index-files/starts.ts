/** The number of the first item of each group, from the numbers of items of the groups. */
export function startsOf(counts: readonly number[]): number[] {
  let next = 0;
  return counts.map((count) => {
    const start = next;
    next += count;
    return start;
  });
}
