import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { findPython } from "../../proof/python.ts";
import { startBatch } from "./data.ts";
import { disagreements, parseGroups } from "./groups.ts";

/** The batch of cases; to replay one: NP_BATCH=123 npx vitest run --dir src/np/vectors */
const batch = Number(process.env.NP_BATCH ?? 1 + Math.floor(Math.random() * 4000));

const python = await findPython();

test.skipIf(!python)(
  `new cases give the same results as NumPy, NP_BATCH=${batch}`,
  () => {
    const { stdout, stderr } = spawnSync(
      python!.command,
      [`${import.meta.dirname}/write.py`, String(batch)],
      { encoding: "utf8", maxBuffer: 2 ** 26 },
    );
    expect(stderr).toBe("");
    startBatch(batch);
    const groups = parseGroups(stdout);
    expect(groups.length).toBeGreaterThan(400);
    expect(groups.flatMap(disagreements)).toEqual([]);
  },
  120_000,
);
