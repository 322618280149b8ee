import type { Sources } from "../../cell/state.ts";
import type { ControlValues } from "../../cell/types.ts";
import { sourcesOf } from "../code/sources.ts";

/** What of a cell a run depends on. */
interface Inputs {
  code: string;
  /** What its controls are set to, where that is not as the code has it. */
  values: ControlValues;
}

/** All that a run of a cell depends on, by file: its own code and settings, and those of its imports. */
export function inputsOf(file: string, cells: ReadonlyMap<string, Inputs>): Sources {
  const sources = sourcesOf(file, (name) => cells.get(name)?.code);
  for (const name of Object.keys(sources)) {
    const values = Object.entries(cells.get(name)?.values ?? {});
    if (values.length > 0) sources[name] += `\n${JSON.stringify(values)}`;
  }
  return sources;
}
