import type { GroupName, LibraryName } from "./types.ts";

/** The group of the exports of each file or folder of a library, in the order of the page. */
const table: Record<LibraryName, [path: string, group: GroupName][]> = {
  np: [
    ["ndarray.ts", "array"],
    ["functions/array.ts", "creation"],
    ["functions/create.ts", "creation"],
    ["functions/range.ts", "creation"],
    ["functions/meshgrid.ts", "creation"],
    ["constants.ts", "creation"],
    ["functions/arithmetic.ts", "arithmetic"],
    ["functions/math.ts", "arithmetic"],
    ["functions/compare.ts", "comparison"],
    ["functions/agree.ts", "comparison"],
    ["functions/where.ts", "comparison"],
    ["functions/reduce.ts", "reductions"],
    ["functions/position.ts", "reductions"],
    ["functions/cumsum.ts", "reductions"],
    ["functions/sort.ts", "reductions"],
    ["functions/linear.ts", "linalg"],
    ["functions/outer.ts", "linalg"],
    ["functions/norm.ts", "linalg"],
    ["functions/shape.ts", "shapes"],
    ["functions/join.ts", "shapes"],
    ["functions/take.ts", "indexing"],
    ["functions/select.ts", "indexing"],
    ["functions/copyto.ts", "indexing"],
    ["random.ts", "random"],
    ["random/", "random"],
    ["print/", "printing"],
    ["core/errors.ts", "errors"],
  ],
  nn: [
    ["layers/", "layers"],
    ["losses/", "losses"],
    ["optimizers/", "optimizers"],
    ["trainer.ts", "training"],
    ["numerical-gradient.ts", "training"],
    ["datasets/", "datasets"],
  ],
  plt: [
    ["plot.ts", "drawing"],
    ["scatter.ts", "drawing"],
    ["contourf.ts", "drawing"],
    ["imshow.ts", "drawing"],
    ["hist.ts", "drawing"],
    ["texts.ts", "axes"],
    ["lim.ts", "axes"],
    ["legend.ts", "axes"],
    ["figure.ts", "figures"],
    ["show.ts", "figures"],
  ],
  draw: [
    ["graph.ts", "drawing"],
    ["network.ts", "drawing"],
  ],
  live: [
    ["controls/", "controls"],
    ["progress.ts", "page"],
  ],
};

/**
 * Files with the types of messages between libraries and the page, which readers' code does not
 * use.
 */
const messages = /^live\/(?:control|diagram|events|figure)\.ts$/;

/** Whether a file's exports are for readers' code. */
export function isForReaders(library: LibraryName, file: string): boolean {
  return !messages.test(`${library}/${file}`);
}

/** The place of an entry on its library's page: first by group, then by file. */
export interface Place {
  group: GroupName;
  order: number;
}

/**
 * @param file the source file, relative to the library's folder
 * @throws {Error} if the file is in no group
 */
export function placeOf(library: LibraryName, file: string, isType: boolean): Place {
  const rows = table[library];
  if (isType) return { group: "types", order: rows.length };
  const order = rows.findIndex(([path]) => file.startsWith(path));
  if (order < 0) {
    throw new Error(
      `api: ${library}/${file} has no group in the reference: add it to the table in src/api/groups.ts`,
    );
  }
  return { group: rows[order][1], order };
}
