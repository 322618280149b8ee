import { afterEach, expect, it, vi } from "vitest";
import { importSite } from "../index.ts";
import { into, old, post, remarksIn, useFolder, write } from "../trial.ts";
import { convertAll } from "./pool.ts";
import type { Limits } from "./pool.ts";

useFolder();
afterEach(() => vi.useRealTimers());

/** The remarks of an import after the given minutes, and after each further minute if it is `endless`. */
async function remarksOf(
  limits: Limits,
  { passed, endless = false }: { passed: number; endless?: boolean },
): Promise<string> {
  write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] });
  const imported = importSite(
    { from: old(), into: into(), force: false, dry: false, fetchImages: false, onProgress() {} },
    async (jobs, shared) => {
      const results = convertAll(jobs, shared, undefined, limits);
      let isDone = false;
      void results.then(() => (isDone = true));
      await vi.advanceTimersByTimeAsync(passed * 60_000);
      do {
        if (endless) await vi.advanceTimersByTimeAsync(60_000);
        await new Promise((resolve) => setImmediate(resolve));
      } while (!isDone);
      return results;
    },
  );
  return remarksIn(await imported).join("\n");
}

const usual: Limits = { seconds: 20, minutes: 10, megabytes: 160 };

it("the time in which a thread waits for the processor does not count", async () => {
  expect(await remarksOf(usual, { passed: 1 })).not.toContain("to convert");
});

it("a document that uses too much processor time is given up", async () => {
  const limits = { ...usual, seconds: 0, minutes: 30_000 };
  expect(await remarksOf(limits, { passed: 0, endless: true })).toContain(
    "a.md:1: takes more than 0 seconds of processor time to convert",
  );
});

it("a document that takes too long is given up, even if its thread only waits", async () => {
  expect(await remarksOf({ ...usual, minutes: 0 }, { passed: 1 })).toContain(
    "a.md:1: takes more than 0 minutes to convert",
  );
});
