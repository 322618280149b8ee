import type { CDPSession, Page } from "@playwright/test";

/** What `npm test -- --slow=…` slows down: files with these endings, or the processor. */
export const slowable = ["scripts", "styles", "processor"] as const;

/**
 * How many times longer a test may wait with `npm test -- --slow=…`: what it waits for may need several
 * files, one after another.
 */
export const patience = process.env.SLOW ? 4 : 1;

export type Slow = (typeof slowable)[number];

const files: Record<Exclude<Slow, "processor">, RegExp> = {
  scripts: /\.m?js(?:\?|$)/,
  styles: /\.css(?:\?|$)/,
};

/** How long each file takes, in milliseconds, and how many times longer the processor. */
const [delay, rate] = [1500, 6];

/** Slows a page down; without `what`, as the environment asks. */
export async function slowDown(page: Page, what = process.env.SLOW): Promise<void> {
  const slow = slowable.find((one) => one === what);
  if (slow === "processor") {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    emulateAlsoIn(session, page);
  } else if (slow) {
    await page.route(files[slow], async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      // The page may be closed by then.
      await route.fallback().catch(() => undefined);
    });
  }
}

type Emulated = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/**
 * Makes `page.emulateMedia` emulate in this session, too. When a page navigates, Chromium applies
 * what each session emulates, so that a session that emulates nothing undoes the other.
 */
function emulateAlsoIn(session: CDPSession, page: Page): void {
  const emulate = page.emulateMedia.bind(page);
  let all: Emulated = {};
  page.emulateMedia = async (options = {}) => {
    await emulate(options);
    all = { ...all, ...options };
    await session.send("Emulation.setEmulatedMedia", {
      media: all.media ?? "",
      features: [
        { name: "prefers-color-scheme", value: all.colorScheme ?? "" },
        { name: "prefers-reduced-motion", value: all.reducedMotion ?? "" },
        { name: "forced-colors", value: all.forcedColors ?? "" },
      ],
    });
  };
}
