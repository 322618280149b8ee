import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { run } from "./node/node.ts";
import { queuedTime } from "./node/queued-time.ts";

vi.mock("./node/queued-time.ts", () => ({ queuedTime: vi.fn(() => 0) }));

// The clock of the host is set by hand, so that no test waits for a time-out or depends on how soon
// a process starts.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const endless = { name: "a.ts", parts: ["console.log('before'); while (true);"] };

it("an endless cell ends at its time-out, not before, and what it printed is kept", async () => {
  const ended = vi.fn();
  const heard = Promise.withResolvers<unknown>();
  const running = run({ modules: [endless] }, { timeout: 10, onEvent: heard.resolve });
  running.then(ended, ended);
  await heard.promise;
  await vi.advanceTimersByTimeAsync(9_999);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalled();
  expect(await running).toMatchObject({ status: "timeout", text: "before\n" });
});

it("the time in which other programs had the processor does not count", async () => {
  const ended = vi.fn();
  const heard = Promise.withResolvers<unknown>();
  vi.mocked(queuedTime).mockReturnValueOnce(500).mockReturnValueOnce(4500).mockReturnValue(4550);
  const running = run({ modules: [endless] }, { timeout: 10, onEvent: heard.resolve });
  running.then(ended, ended);
  await heard.promise;
  await vi.advanceTimersByTimeAsync(13_999);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await running).toMatchObject({ status: "timeout", text: "before\n" });
});
