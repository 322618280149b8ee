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
async function silence(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = browserOf(page);
  await browser.startTracing(page, {
    categories: ["-*", "disabled-by-default-devtools.timeline"],
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
 * Measures an action that can be repeated, up to three times while the result is not below a limit,
 * and returns the smallest result. A thread's own time also contains pauses of a virtual machine and
 * the effects of other programs on its caches, so a measurement can be too long, but not too short.
 */
export async function leastSilence(
  page: Page,
  limit: number,
  act: () => Promise<unknown>,
): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 3 && least >= limit; tries++) {
    least = Math.min(least, await silence(page, act));
  }
  return least;
}

/**
 * Measures how long the page's thread works in total during an action, in milliseconds of its own
 * time. No silence is longer, and this costs much less than a trace.
 */
export async function workDuring<T>(
  page: Page,
  act: () => Promise<T>,
): Promise<{ result: T; ms: number }> {
  const session = await page.context().newCDPSession(page);
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const tasks = metrics.find(({ name }) => name === "TaskDuration");
    if (!tasks) throw new Error("silence: the browser does not count the time of tasks");
    return 1000 * tasks.value;
  };
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await worked();
  const result = await act();
  const ms = (await worked()) - before;
  await session.detach();
  return { result, ms };
}

/** A fixed piece of work on the page's thread, in milliseconds of a machine of ordinary speed. */
const unit = 50;

/**
 * Does the fixed piece of work in the page, and returns the elapsed time. Half of it is
 * layout, of words that the browser has not seen: a machine can be slow at one and fast at the other.
 */
function work(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // A trace may start a little later than it says.
        setTimeout(() => {
          const started = performance.now();
          let sum = 0;
          for (let i = 0; i < 1e7; i++) sum += Math.sqrt(i);
          const text = document.createElement("pre");
          text.style.cssText = "position: fixed; contain: strict; width: 20em; height: 1px";
          for (let i = 0; i < 2400; i++) {
            const word = document.createElement("i");
            word.textContent = `${(started + i).toString(36).slice(-9)}\n`;
            text.append(word);
          }
          document.body.append(text);
          sum += text.scrollHeight;
          text.remove();
          resolve(performance.now() - started + Math.min(0, sum));
        }, 200);
      }),
  );
}

/** The longest silence that is allowed: 200 ms, scaled by the speed of the machine. */
export async function longestAllowed(page: Page): Promise<number> {
  let least = Infinity;
  for (let tries = 0, found = 0; tries < 12 && found < 3; tries++) {
    const { result: own, ms } = await workDuring(page, () => silence(page, () => work(page)));
    if (ms < 0.9 * own) throw new Error(`silence: of ${own} ms of work, only ${ms} were counted`);
    // A trace may not contain the work.
    if (own <= 5) continue;
    least = Math.min(least, own);
    found++;
  }
  if (least === Infinity) throw new Error("silence: no trace contains the fixed piece of work");
  return (200 * least) / unit;
}

/**
 * How many times longer than usual things take at present, by the clock: depends on the machine and
 * on what else it does.
 */
export async function slowness(page: Page): Promise<number> {
  let total = 0;
  for (let times = 0; times < 3; times++) total += await work(page);
  return Math.max(1, total / 3 / unit);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (!browser) throw new Error("silence: the page's browser cannot be traced");
  return browser;
}
