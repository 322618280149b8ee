import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeOf } from "../../cache/code.ts";
import { digest } from "../../cache/index.ts";
import { findPython } from "../../proof/python/python.ts";
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

test.skipIf(!python).each([
  ["np.srot(fuzz(s, 'int'))", "AttributeError: module 'numpy' has no attribute 'srot'"],
  ["np.sort(fuzz(s, 'int'), axs=0)", "TypeError: sort() got an unexpected keyword argument 'axs'"],
  ["np.sort(fuz(s))", "NameError: name 'fuz' is not defined"],
])(
  "write.py refuses to record a mistake in the Python of a case: %s",
  (code, error) => {
    const folder = mkdtempSync(join(tmpdir(), "write-"));
    mkdirSync(join(folder, "vectors"));
    const script = join(folder, "vectors/write.py");
    const source = readFileSync(`${import.meta.dirname}/write.py`, "utf8");
    // The cases of the script itself take long, and come before those of docstrings.
    const short = source.replace(
      /^for section in \[.+, docstrings\]:$/m,
      "for section in [docstrings]:",
    );
    expect(short).not.toBe(source);
    writeFileSync(script, short);
    writeFileSync(join(folder, "sort.ts"), `/**\n * @numpy 2 np.sort(s) == ${code}\n */\n`);
    const { status, stderr } = spawnSync(python!.command, [script, "1"], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain(`write.py: ${code}, for the seed 0, raises ${error}`);
    expect(stderr).not.toContain("Traceback");
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
