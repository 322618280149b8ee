import type { Sources } from "../../cell/state.ts";
import type { ControlValues } from "../../cell/types.ts";
import { sourcesOf } from "../code/sources.ts";

/** The parts of a cell that a run depends on. */
export interface Inputs {
  code: string;
  /** The values of its controls that differ from the code's. */
  values: ControlValues;
}

/**
 * Everything that a run of a cell depends on, by file: its code and control values, and those of
 * its imports.
 */
export function inputsOf(file: string, cells: ReadonlyMap<string, Inputs>): Sources {
  const sources = sourcesOf(file, (name) => cells.get(name)?.code);
  for (const name of Object.keys(sources)) {
    const values = Object.entries(cells.get(name)?.values ?? {}).toSorted();
    if (values.length > 0) sources[name] += `\n${JSON.stringify(values)}`;
  }
  return sources;
}
