import type { Sources } from "../../cell/state.ts";
import type { Result } from "../../cell/types.ts";
import { inputsOf, type Inputs } from "./inputs.ts";
import type { Request } from "./request.ts";

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
