import { afterEach, expect, it, vi } from "vitest";
import { importSite } from "../index.ts";
import { into, old, post, remarksIn, useFolder, write } from "../trial.ts";
import { convertAll } from "./pool.ts";

useFolder();
afterEach(() => vi.useRealTimers());

/** The remarks of an import that takes minutes, and whose documents may use the processor for some seconds. */
async function remarksAfterMinutes(seconds: number): Promise<string> {
  write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] });
  const imported = importSite(
    { from: old(), into: into(), force: false, dry: false, fetchImages: false, onProgress() {} },
    async (jobs, shared) => {
      const results = convertAll(jobs, shared, undefined, { seconds, megabytes: 160 });
      let isDone = false;
      void results.then(() => (isDone = true));
      do {
        await vi.advanceTimersByTimeAsync(60_000);
        await new Promise((resolve) => setImmediate(resolve));
      } while (!isDone);
      return results;
    },
  );
  return remarksIn(await imported).join("\n");
}

it("the time in which a thread waits for the processor does not count", async () => {
  expect(await remarksAfterMinutes(20)).not.toContain("to convert");
});

it("a document that uses the processor for too long is given up", async () => {
  expect(await remarksAfterMinutes(0)).toContain(
    "a.md:1: takes more than 0 seconds of the processor to convert",
  );
});
