export type LibraryName = "np" | "nn" | "plt" | "draw" | "live";

/** What the reference says of one of the libraries that readers import. */
export interface Library {
  name: LibraryName;
  /** How a cell imports it. */
  usage: string;
  groups: Group[];
}

/** Exports that belong together, as in NumPy's own reference. */
export interface Group {
  name: GroupName;
  entries: Entry[];
}

export type GroupName =
  | "array"
  | "creation"
  | "arithmetic"
  | "comparison"
  | "reductions"
  | "linalg"
  | "shapes"
  | "indexing"
  | "random"
  | "printing"
  | "errors"
  | "layers"
  | "losses"
  | "optimizers"
  | "training"
  | "datasets"
  | "drawing"
  | "axes"
  | "figures"
  | "controls"
  | "page"
  | "types";

/** An export, or a member of one. Prose is Markdown and code is TypeScript, until both are HTML. */
export interface Entry {
  /** As it is written after the library's name, and its anchor: "reshape", "NDArray.reshape". */
  name: string;
  /** The ways in which it is called, or what it is; the shapes in the types are left out. */
  signatures: string[];
  text: string;
  params: Param[];
  throws: string[];
  /** Code, with what its lines give: `np.sum(a) // => 10`. */
  example?: string;
  members: Entry[];
  /** Where an export is declared, from src: "np/functions/reduce.ts#L20". */
  source?: string;
}

export interface Param {
  name: string;
  text: string;
}
