import type { Page } from "@playwright/test";

/** The edits that the browser has stored, by cell. */
export const kept = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("edit:"))),
  );
