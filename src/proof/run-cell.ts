import { normalize } from "../cell/output/compare.ts";
import { History, sample } from "../cell/output/history.ts";
import { shownText } from "../cell/output/shown-text.ts";
import type { Options, Program } from "../cell/types.ts";
import type { Drawing } from "../live/index.ts";
import { run } from "../runner/node/node.ts";
import type { Ran } from "../runner/protocol.ts";
import { digest, keep, recall } from "../cache/index.ts";
import { programDigest } from "./cells/program-digest.ts";

/** The figures of a run at one moment. */
export type Frame = [id: number, figure: Drawing][];

/**
 * The limits on the frames that are kept of a run, and on the moments that they are chosen from.
 */
const most = { frames: 6, moments: 1000 };

/** A run in Node, fresh or recalled. */
export interface CellRun {
  ran: Ran;
  /**
   * Snapshots of its figures, including the first and the last state; empty if no figure changed.
   */
  frames: Frame[];
  fresh: boolean;
  /** What a second run printed, if it ended in time and its text or figures were different. */
  second?: string;
}

/**
 * Runs a program in Node, or recalls its run. A new program runs twice, to detect nondeterminism,
 * unless its cell is marked `nondeterministic`.
 *
 * @param runner the digest of the code that runs the program and observes its run
 */
export async function runCell(
  program: Program,
  { timeout, nondeterministic }: Options,
  runner: string,
): Promise<CellRun> {
  const chance = nondeterministic !== undefined;
  const code = programDigest(program);
  const key = digest(["cell run", most, code, timeout, chance, runner, process.version]);
  const known = await recall<Pick<CellRun, "ran" | "frames">>(key);
  if (known) return { ...known, fresh: false };
  const { ran, frames } = await observe(program, timeout);
  const first = { ran, frames, fresh: true };
  if (ran.status === "timeout") return first;
  if (chance) {
    if (ran.status === "ok") await keep(key, { ran, frames });
    return first;
  }
  const again = await observe(program, timeout);
  // The text that a run printed before it timed out is not a sign of chance.
  if (again.ran.status === "timeout") return { ...again, fresh: true };
  const second = normalize(shownText(again.ran));
  const drawn = digest([again.ran.figures, again.frames]) === digest([ran.figures, frames]);
  if (second !== normalize(shownText(ran)) || !drawn) return { ...first, second };
  await keep(key, { ran, frames });
  return first;
}

/** Runs a program and takes snapshots of its figures. */
async function observe(program: Program, timeout: number): Promise<{ ran: Ran; frames: Frame[] }> {
  const history = new History(most.moments);
  const ran = await run(program, {
    timeout,
    onEvent: (event) => event.type === "figure" && history.add(event.id, event.figure),
  });
  return { ran, frames: sample(history.moments, most.frames).map((moment) => [...moment]) };
}
