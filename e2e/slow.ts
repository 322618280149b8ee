import type { Page } from "@playwright/test";

/** What `npm test -- --slow=…` slows down: files with these endings, or the processor. */
export const slowable = ["scripts", "styles", "processor"] as const;

export type Slow = (typeof slowable)[number];

const files: Record<Exclude<Slow, "processor">, RegExp> = {
  scripts: /\.m?js(?:\?|$)/,
  styles: /\.css(?:\?|$)/,
};

/** How long each file takes, in milliseconds, and how many times longer the processor. */
const [delay, rate] = [1500, 6];

/** Slows a page down as the environment asks. */
export async function slowDown(page: Page): Promise<void> {
  const slow = slowable.find((one) => one === process.env.SLOW);
  if (slow === "processor") {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
  } else if (slow) {
    await page.route(files[slow], async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      // The page may be closed by then.
      await route.fallback().catch(() => undefined);
    });
  }
}
