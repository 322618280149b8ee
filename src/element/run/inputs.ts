import type { Sources } from "../../cell/state.ts";
import type { ControlValues, Result } from "../../cell/types.ts";
import { sourcesOf } from "../code/sources.ts";
import type { Request } from "./run-cell.ts";

/** The parts of a cell that a run depends on. */
interface Inputs {
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

/**
 * What a run that has ended depended on. The values of controls that the run did not use are left
 * out, since the cell drops them.
 */
export function inputsOfRun({ file, sources, controls }: Request, result: Result): Sources {
  const used = ([label, value]: [string, unknown]) => {
    const control = result.controls.find((one) => one.label === label);
    return control ? control.value === value : result.status !== "ok";
  };
  const inputs = Object.entries(sources).map(([name, code]): [string, Inputs] => {
    const values = Object.entries(controls?.[name] ?? {});
    const kept = name === file ? values.filter(used) : values;
    return [name, { code, values: Object.fromEntries(kept) }];
  });
  return inputsOf(file, new Map(inputs));
}
