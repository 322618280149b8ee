import type { GroupName } from "./groups.ts";

export type LibraryName = "np" | "nn" | "plt" | "draw" | "live";

/** The reference of one of the libraries that readers import. */
export interface Library {
  name: LibraryName;
  /** The import statement for a cell. */
  usage: string;
  groups: Group[];
}

/** A group of related exports, as in NumPy's reference. */
export interface Group {
  name: GroupName;
  entries: Entry[];
}

/**
 * An export, or a member of one. Prose is Markdown and code is TypeScript until both are converted
 * to HTML.
 */
export interface Entry {
  /** The name after the library's name, which is also the anchor: "reshape", "NDArray.reshape". */
  name: string;
  /** The call signatures, or the type; the shapes in the types are left out. */
  signatures: string[];
  text: string;
  params: Param[];
  throws: string[];
  /** Code with the results of its lines: `np.sum(a) // => 10`. */
  example?: string;
  members: Entry[];
  /** Where an export is declared, relative to src: "np/functions/reduce.ts#L20". */
  source?: string;
}

export interface Param {
  name: string;
  text: string;
}
