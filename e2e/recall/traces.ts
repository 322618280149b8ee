import { keep, recall } from "../../src/cache/index.ts";

/**
 * A test that passed: what it ran, and what it used of the built site, with their digests at that
 * time.
 */
export interface Trace {
  spec: string;
  program: string;
  /** The folder of the build. */
  dist: string;
  uses: Record<string, string>;
}

/** The traces of tests by their names in Playwright's lists: "[root] › a.spec.ts › what it tests". */
export type Traces = Record<string, Trace>;

const key = "browser-tests";

export async function keptTraces(): Promise<Traces> {
  return (await recall<Traces>(key)) ?? {};
}

/** Stores what the tests of a run used, and removes those that run again. */
export async function keepTraces(passed: Traces, again: readonly string[]): Promise<void> {
  const all = { ...(await keptTraces()), ...passed };
  for (const name of again) delete all[name];
  await keep(key, all);
}
