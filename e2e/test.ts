import { test as base, expect } from "@playwright/test";
import { usesNote } from "./recall/uses-note.ts";
import { Site } from "./site.ts";

/**
 * A test with the page object. It also fails if the page violates its policy, leaves an error
 * unhandled, or requests something from another host.
 */
export const test = base.extend<{ site: Site }>({
  site: async ({ page, baseURL }, use, { annotations }) => {
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(`unhandled: ${error.message}`));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`Content Security Policy: ${violatedDirective} refused ${blockedURI}`);
      });
    });
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (!/^(?:localhost|)$/.test(url.hostname)) wrong.push(`asked for ${url.href}`);
    });
    const site = new Site(page, baseURL ?? "");
    await use(site);
    annotations.push({ type: usesNote, description: JSON.stringify(site.uses) });
    expect(wrong).toEqual([]);
  },
});

export { expect };
