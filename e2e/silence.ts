import type { Browser, Page } from "@playwright/test";

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /**
   * The thread's own time in microseconds, without the time in which other threads had the
   * processor.
   */
  tdur?: number;
  args?: { name?: string };
}

/**
 * Measures the longest time that the page's thread works without a pause during an action, in
 * milliseconds of its own time, which excludes other work of the machine.
 */
export async function silence(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = browserOf(page);
  await browser.startTracing(page, {
    categories: ["-*", "toplevel", "disabled-by-default-devtools.timeline"],
  });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const pages = new Set(
    traceEvents.filter(({ args }) => args?.name === "CrRendererMain").map(threadOf),
  );
  let longest = 0;
  for (const event of traceEvents) {
    if (event.name !== "RunTask" || !event.tdur || !pages.has(threadOf(event))) continue;
    longest = Math.max(longest, event.tdur / 1000);
  }
  return longest;
}

/**
 * The longest silence that is allowed: 200 ms on a machine that takes 50 ms for a fixed piece of
 * work, scaled by the time that this machine takes for it.
 */
export async function longestAllowed(page: Page): Promise<number> {
  const work = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          // A trace may start a little later than it says.
          setTimeout(() => {
            let sum = 0;
            for (let i = 0; i < 2e7; i++) sum += Math.sqrt(i);
            resolve(sum);
          }, 200);
        }),
    );
  for (let tries = 0; tries < 10; tries++) {
    const unit = await silence(page, work);
    if (unit > 5) return 4 * unit;
  }
  throw new Error("silence: no trace contains the fixed piece of work");
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (!browser) throw new Error("silence: the page's browser cannot be traced");
  return browser;
}
