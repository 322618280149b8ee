import { test as base, expect } from "@playwright/test";
import { usesNote } from "./recall/uses-note.ts";
import { Site } from "./site.ts";
import { slowDown } from "./slow.ts";

interface Fixtures {
  site: Site;
  /** Whether the page was offered in the browser's language before, so that no offer covers it. */
  languageOffered: boolean;
  /** Messages of errors in cells that the browser may log, since their worker ends. */
  errorsOfCells: readonly string[];
}

/**
 * A test with the page object. It also fails if the page violates its policy, leaves an error
 * unhandled, or requests something from another host.
 */
export const test = base.extend<Fixtures>({
  languageOffered: [true, { option: true }],
  errorsOfCells: [[], { option: true }],
  site: async ({ page, baseURL, languageOffered, errorsOfCells }, use, { annotations }) => {
    const wrong: string[] = [];
    page.on("pageerror", ({ message }) => {
      if (!errorsOfCells.includes(message)) wrong.push(`unhandled: ${message}`);
    });
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`Content Security Policy: ${violatedDirective} refused ${blockedURI}`);
      });
    });
    if (languageOffered) {
      await page.addInitScript(() => {
        try {
          localStorage.setItem("language-offered", "yes");
        } catch {
          // A test may take the storage away.
        }
      });
    }
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (!/^(?:localhost|)$/.test(url.hostname)) wrong.push(`asked for ${url.href}`);
    });
    await slowDown(page);
    const site = new Site(page, baseURL ?? "");
    await use(site);
    annotations.push({ type: usesNote, description: JSON.stringify(site.uses) });
    expect(wrong).toEqual([]);
  },
});

export { expect };
