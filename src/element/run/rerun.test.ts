import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Rerun } from "./rerun.ts";

let wanted = 0;
const ran: number[] = [];
let end = () => {};
let rerun: Rerun;

beforeEach(() => {
  vi.useFakeTimers();
  ran.length = 0;
  const run = () => {
    ran.push(wanted);
    return new Promise<void>((resolve) => (end = resolve));
  };
  rerun = new Rerun(run, () => end());
});
afterEach(() => void vi.useRealTimers());

function want(value: number): void {
  wanted = value;
  rerun.ask();
}

it("runs immediately, and again with the last request", async () => {
  for (const value of [1, 2, 3, 4]) want(value);
  expect(ran).toEqual([1]);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(ran).toEqual([1, 4]);
  end();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ran).toEqual([1, 4]);
});

it("aborts a slow run only for a new request", async () => {
  want(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ran).toEqual([1]);
  want(2);
  await vi.advanceTimersByTimeAsync(0);
  expect(ran).toEqual([1, 2]);
  want(3);
  await vi.advanceTimersByTimeAsync(100);
  expect(ran).toEqual([1, 2]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(ran).toEqual([1, 2, 3]);
});

it("discards the waiting request on cancel", async () => {
  want(1);
  want(2);
  rerun.cancel();
  end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(ran).toEqual([1]);
  want(5);
  expect(ran).toEqual([1, 5]);
});

it("lets some runs end during a series of requests, if each takes longer than the first may", async () => {
  let timer: ReturnType<typeof setTimeout>;
  let ended = 0;
  const slow = new Rerun(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
        timer = setTimeout(() => {
          ended++;
          resolve();
        }, 1000);
      }),
    () => {
      clearTimeout(timer);
      end();
    },
  );
  for (let i = 0; i < 300; i++) {
    slow.ask();
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(ended).toBeGreaterThan(4);
});
