import { diffArrays } from "diff";
import type { Placed } from "./items.ts";

/** A part of the old page beside the same one in the new page. */
export interface Pair {
  old: Placed;
  now: Placed;
}

/** Parts of both pages between two pairs, which differ. */
export interface Gap {
  old: Placed[];
  now: Placed[];
}

interface Alignment {
  pairs: Pair[];
  gaps: Gap[];
}

/**
 * Aligns two pages: pairs of equal parts, in the same order, and the gaps between the pairs. The title
 * of the new page, which was not in the text of the old one, is in a pair only if that makes one more.
 */
export function besideEachOther(old: readonly Placed[], now: readonly Placed[]): Alignment {
  const all = aligned(old, now);
  const [title, ...text] = now;
  if (title?.item.shape?.level !== 1 || all.pairs.every((pair) => pair.now !== title)) return all;
  const { pairs, gaps } = aligned(old, text);
  return pairs.length < all.pairs.length
    ? all
    : { pairs, gaps: [{ old: [], now: [title] }, ...gaps] };
}

function aligned(old: readonly Placed[], now: readonly Placed[]): Alignment {
  const pairs: Pair[] = [];
  const gaps: Gap[] = [];
  let gap: Gap = { old: [], now: [] };
  let [inOld, inNow] = [0, 0];
  const keysOf = (items: readonly Placed[]) => items.map(({ item }) => item.key);
  for (const { added, removed, count } of diffArrays(keysOf(old), keysOf(now))) {
    if (added) gap.now = now.slice(inNow, (inNow += count));
    else if (removed) gap.old = old.slice(inOld, (inOld += count));
    else {
      gaps.push(gap);
      gap = { old: [], now: [] };
      for (let rest = count; rest > 0; rest--) pairs.push({ old: old[inOld++], now: now[inNow++] });
    }
  }
  gaps.push(gap);
  return { pairs, gaps: gaps.filter((one) => one.old.length > 0 || one.now.length > 0) };
}
