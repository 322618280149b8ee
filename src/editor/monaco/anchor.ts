/** A declaration that TypeScript has found for a name. */
export interface Definition {
  fileName: string;
  name: string;
  /** What it declares, such as "function" or "property". */
  kind: string;
  containerName?: string;
}

/** The anchors of the libraries' reference, by library. */
export type Anchors = Readonly<Record<string, readonly string[]>>;

/** An entry of the reference, or a member of one. */
export interface Place {
  library: string;
  anchor: string;
}

/**
 * The place in the reference of a library's declaration; undefined for unnamed options and modules.
 *
 * Of the anchors that end in its name, such as `sum` and `NDArray.sum`, it is the one that shares
 * most words with the place of the declaration. If none shares any, as for inherited members of
 * NDArray, it is the only such anchor.
 *
 * @param word its name in the program, which is that of the anchor if the declaration is exported
 *   under another name, as `var` is
 */
export function placeOf(definition: Definition, anchors: Anchors, word: string): Place | undefined {
  const { fileName, name, kind, containerName = "" } = definition;
  const [, library, path] = /\/node_modules\/(\w+)\/(.*)$/.exec(fileName) ?? [];
  if (!(library in anchors) || containerName === "__type" || kind === "module") return undefined;
  const words = new Set(`${path}.${containerName}`.match(/\w+/g));
  const anchorOf = (name: string): string | undefined => {
    const ends = anchors[library]
      .filter((anchor) => `.${anchor}`.endsWith(`.${name}`))
      .filter((anchor) => kind !== "property" || anchor.includes("."));
    const repeated = ends
      .filter((anchor) => holders(anchor).every((word) => words.has(word)))
      .sort((a, b) => holders(b).length - holders(a).length);
    return repeated[0] ?? (ends.length === 1 ? ends[0] : undefined);
  };
  const anchor = anchorOf(name) ?? anchorOf(word);
  return anchor ? { library, anchor } : undefined;
}

/** The owners of an anchor's last word: `random`, `RandomState` of `random.RandomState.seed`. */
function holders(anchor: string): string[] {
  return anchor.split(".").slice(0, -1);
}
