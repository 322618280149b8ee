/** The groups of the reference, in the order of the page. */
const groups = [
  "array",
  "creation",
  "arithmetic",
  "comparison",
  "reductions",
  "linalg",
  "shapes",
  "indexing",
  "random",
  "printing",
  "errors",
  "layers",
  "losses",
  "optimizers",
  "training",
  "datasets",
  "drawing",
  "axes",
  "figures",
  "controls",
  "page",
  "types",
] as const;

export type GroupName = (typeof groups)[number];

/**
 * Files with the types of messages between libraries and the page, which readers' code does not
 * use.
 */
const messages = /^live\/(?:control|diagram|events|figure)\.ts$/;

/** Whether a file's exports are for readers' code. */
export function isForReaders(library: string, file: string): boolean {
  return !messages.test(`${library}/${file}`);
}

/** What determines the place of an export in the reference. */
export interface Placed {
  /** The name in a program, such as "np.sum". */
  name: string;
  /** The value of `@group` in its docstring. */
  group: string | undefined;
  isType: boolean;
}

/**
 * The group of an export, and the position of that group on the page.
 *
 * @throws {Error} if its docstring has no `@group`, or an unknown one
 */
export function placeOf({ name, group, isType }: Placed): { group: GroupName; order: number } {
  const order = groups.findIndex((one) => one === (isType ? "types" : group));
  if (order >= 0) return { group: groups[order], order };
  throw new Error(
    `api: the docstring of ${name} must name its group in the reference, as in "@group reductions", received ${group ?? "none"}; the groups are ${groups.join(", ")}`,
  );
}
