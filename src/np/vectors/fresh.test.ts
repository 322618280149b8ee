import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { codeOf } from "../../cache/code.ts";
import { digest } from "../../cache/index.ts";
import { findPython } from "../../proof/python.ts";
import { mostBatches, startBatch } from "./data.ts";
import { disagreements, parseGroups } from "./groups.ts";

/**
 * The batch of cases. A change of np's code chooses another one; the same code always gets the same
 * cases, so a change of other code cannot fail here. To run one: NP_BATCH=123 npm test -- fresh.test
 */
const batch = Number(process.env.NP_BATCH ?? batchOf(`${import.meta.dirname}/groups.ts`));

const python = await findPython();

test.skipIf(!python)(
  `new cases give the same results as NumPy, NP_BATCH=${batch}`,
  () => {
    startBatch(batch);
    const { stdout, stderr } = spawnSync(
      python!.command,
      [`${import.meta.dirname}/write.py`, String(batch)],
      { encoding: "utf8", maxBuffer: 2 ** 26 },
    );
    expect(stderr).toBe("");
    const groups = parseGroups(stdout);
    expect(groups.length).toBeGreaterThan(400);
    expect(groups.flatMap(disagreements)).toEqual([]);
  },
  10 * 60_000,
);

test.each([0, mostBatches + 1, NaN])("the batch %d is refused", (number) => {
  expect(() => startBatch(number)).toThrow(
    `NP_BATCH is ${number}: write a whole number from 1 to 4294`,
  );
});

/** A batch that depends on the code of a module and of all that it imports. */
function batchOf(module: string): number {
  const sources = Array.from(codeOf([module]).files.values(), ({ text }) => text);
  return 1 + (parseInt(digest(sources).slice(0, 8), 16) % mostBatches);
}
