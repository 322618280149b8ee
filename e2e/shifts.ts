import type { Page } from "@playwright/test";

declare global {
  interface Window {
    shifts: number[];
  }
}

/** Records the shifts of the layout of the pages that are opened next. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifts.push((entry as PerformanceEntry & { value: number }).value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The shifts until now. */
export const shiftsOf = (page: Page) => page.evaluate(() => window.shifts);
