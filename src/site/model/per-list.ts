import type { Lang } from "../../i18n/index.ts";

/**
 * Makes a function of a list, such as all pages, that computes its result once for each list. A page
 * of a thousand asks for its neighbours in the order of all of them.
 *
 * @param make called once for each list, which must not change afterwards
 */
export function perList<T, R>(make: (list: readonly T[]) => R): (list: readonly T[]) => R {
  const known = new WeakMap<readonly T[], { made: R }>();
  return (list) => {
    const before = known.get(list);
    if (before) return before.made;
    const made = make(list);
    known.set(list, { made });
    return made;
  };
}

/** The same for a function of a list and a language. */
export function perLang<T, R>(
  make: (list: readonly T[], lang: Lang) => R,
): (list: readonly T[], lang: Lang) => R {
  const known = perList<T, Map<Lang, { made: R }>>(() => new Map());
  return (list, lang) => {
    const before = known(list).get(lang);
    if (before) return before.made;
    const made = make(list, lang);
    known(list).set(lang, { made });
    return made;
  };
}
