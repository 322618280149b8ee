import type { Browser, Page } from "@playwright/test";

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds in which the thread ran; those in which others had the processor are not among them. */
  tdur?: number;
  args?: { name?: string };
}

/**
 * The longest that the page's thread worked without a pause while something was done, in milliseconds
 * of its own time, so that what else the machine does is not counted.
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
 * How long a silence may be: 200 ms on a machine that takes 50 ms for a fixed piece of work, and as
 * much longer or shorter as this machine takes for it.
 */
export async function longestAllowed(page: Page): Promise<number> {
  const work = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          setTimeout(() => {
            let sum = 0;
            for (let i = 0; i < 2e7; i++) sum += Math.sqrt(i);
            resolve(sum);
          });
        }),
    );
  for (let tries = 0; tries < 5; tries++) {
    const unit = await silence(page, work);
    // A trace may begin later than the work.
    if (unit > 5) return 4 * unit;
  }
  throw new Error("silence: a fixed piece of work is in no trace");
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (!browser) throw new Error("silence: the page has no browser whose work can be traced");
  return browser;
}
