import type { AstroIntegrationLogger } from "astro";
import type { Problem } from "../../cell/types.ts";
import { visible } from "../../cell/visible.ts";
import { countedWarnings } from "./warnings.ts";

/** Reports errors and warnings, many of a kind as one, and returns the number of the errors. */
export function say(problems: readonly Problem[], logger: AstroIntegrationLogger): number {
  for (const problem of countedWarnings(problems)) {
    const text = visible(`${problem.file}:${problem.line}: ${problem.message}`);
    if (problem.warning) logger.warn(text);
    else logger.error(text);
  }
  return problems.filter(({ warning }) => !warning).length;
}
