import { normalize } from "../cell/compare.ts";
import { History, sample } from "../cell/history.ts";
import { shownText } from "../cell/result.ts";
import type { Options, Program } from "../cell/types.ts";
import type { Drawing } from "../live/index.ts";
import { run } from "../runner/node.ts";
import type { Ran } from "../runner/protocol.ts";
import { digest, keep, recall } from "../cache/index.ts";

/** What the figures of a run showed at one of its moments. */
export type Frame = [id: number, figure: Drawing][];

/** How many frames are kept of a run, out of how many moments. */
const most = { frames: 6, moments: 1000 };

/** A run in Node, fresh or recalled. */
export interface CellRun {
  ran: Ran;
  /** The course of its figures, the first state and the last among them; none where nothing changed. */
  frames: Frame[];
  fresh: boolean;
  /** When it ran, in ISO 8601. */
  at: string;
  /** What a second run printed, where that, or what it drew, was not the same. */
  second?: string;
}

/**
 * Runs a program in Node, or recalls what it did. A fresh program runs twice, so that chance shows,
 * but for a cell that is marked as nondeterministic.
 *
 * @param runner stands for the runner's own sources
 */
export async function runCell(
  program: Program,
  { timeout, nondeterministic }: Options,
  runner: string,
): Promise<CellRun> {
  const chance = nondeterministic !== undefined;
  const key = digest(["cell run", most, program, timeout, chance, runner, process.version]);
  const known = await recall<Pick<CellRun, "ran" | "frames" | "at">>(key);
  if (known) return { ...known, fresh: false };
  const at = new Date().toISOString();
  const { ran, frames } = await observe(program, timeout);
  const first = { ran, frames, at, fresh: true };
  if (ran.status === "timeout") return first;
  if (chance) {
    if (ran.status === "ok") await keep(key, { ran, frames, at });
    return first;
  }
  const again = await observe(program, timeout);
  const second = normalize(shownText(again.ran));
  const drawn = digest([again.ran.figures, again.frames]) === digest([ran.figures, frames]);
  if (second !== normalize(shownText(ran)) || !drawn) return { ...first, second };
  await keep(key, { ran, frames, at });
  return first;
}

/** Runs a program, and looks at what its figures go through. */
async function observe(program: Program, timeout: number): Promise<{ ran: Ran; frames: Frame[] }> {
  const history = new History(most.moments);
  const ran = await run(program, {
    timeout,
    onEvent: (event) => event.type === "figure" && history.add(event.id, event.figure),
  });
  return { ran, frames: sample(history.moments, most.frames).map((moment) => [...moment]) };
}
