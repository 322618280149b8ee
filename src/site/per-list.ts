import type { Page } from "./page.ts";

/**
 * Makes a function of a list of pages that computes its result once for each list. A page of a
 * thousand asks for its neighbours in the order of all of them.
 *
 * @param make called once for each list, which must not change afterwards
 */
export function perList<T>(make: (pages: readonly Page[]) => T): (pages: readonly Page[]) => T {
  const known = new WeakMap<readonly Page[], { made: T }>();
  return (pages) => {
    const before = known.get(pages);
    if (before) return before.made;
    const made = make(pages);
    known.set(pages, { made });
    return made;
  };
}
