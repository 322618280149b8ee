import type { Step } from "./steps.ts";

/** The part of a step that decides when it starts. */
type Planned = Pick<Step, "name" | "needs">;

/**
 * Runs steps in order, at most two at the same time, each after the steps that it needs. After a
 * failure it starts no further step and waits for the one that is still running.
 *
 * @param run returns whether the step passed
 */
export function schedule<S extends Planned>(
  steps: readonly S[],
  run: (step: S) => Promise<boolean>,
): Promise<void> {
  const waiting = [...steps];
  const running = new Set<S>();
  const names = new Set(steps.map(({ name }) => name));
  const passed = new Set<string>();
  let failed = false;

  const canStart = ({ needs = [] }: S) =>
    running.size < 2 && needs.every((name) => passed.has(name) || !names.has(name));

  return new Promise((resolve, reject) => {
    const start = async (step: S) => {
      running.add(step);
      if (await run(step)) passed.add(step.name);
      else failed = true;
      running.delete(step);
      next();
    };
    const next = () => {
      if (failed) waiting.length = 0;
      for (const step of [...waiting].filter(canStart)) {
        if (!canStart(step)) continue;
        waiting.splice(waiting.indexOf(step), 1);
        start(step).catch(reject);
      }
      if (running.size > 0) return;
      if (waiting.length === 0) resolve();
      else reject(new Error(`no step can start: ${waiting.map(({ name }) => name).join(", ")}`));
    };
    next();
  });
}
