import { normalize } from "../cell/compare.ts";
import { shownText } from "../cell/result.ts";
import type { Program } from "../cell/types.ts";
import { run } from "../runner/node.ts";
import type { Ran } from "../runner/protocol.ts";
import { digest, keep, recall } from "./cache.ts";

/** A run in Node, fresh or recalled. */
export interface CellRun {
  ran: Ran;
  fresh: boolean;
  /** When it ran, in ISO 8601. */
  at: string;
  /** What a second run printed, where that, or what it drew, was not the same. */
  second?: string;
}

/**
 * Runs a program in Node, or recalls what it did. A fresh program runs twice, so that chance shows.
 *
 * @param runner stands for the runner's own sources
 */
export async function runCell(program: Program, timeout: number, runner: string): Promise<CellRun> {
  const key = digest(["cell run", program, timeout, runner, process.version]);
  const known = await recall<Pick<CellRun, "ran" | "at">>(key);
  if (known) return { ...known, fresh: false };
  const at = new Date().toISOString();
  const ran = await run(program, { timeout });
  if (ran.status === "timeout") return { ran, at, fresh: true };
  const again = await run(program, { timeout });
  const second = normalize(shownText(again));
  const drawn = digest(again.figures) === digest(ran.figures);
  if (second !== normalize(shownText(ran)) || !drawn) return { ran, at, fresh: true, second };
  await keep(key, { ran, at });
  return { ran, at, fresh: true };
}
