import { expect, it } from "vitest";
import { findPython, runTwin } from "./python.ts";

const python = await findPython();
const ways = [...(python?.forks ? [true] : []), false];

it.skipIf(!python).each(ways)(
  "a twin computes in one thread, so that it prints the same however many processors there are, with forks: %s",
  async (forks) => {
    const twin = `
import time
import numpy as np
a = np.ones((800, 800))
cpu, own = time.process_time(), time.thread_time()
for _ in range(3): a @ a
print((time.thread_time() - own) / (time.process_time() - cpu) > 0.9)`;
    const ran = python && (await runTwin({ ...python, forks }, { twin }, "twin"));
    expect(ran).toEqual({ text: "True\n", error: null });
  },
);
