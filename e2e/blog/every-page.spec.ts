import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Site } from "../site.ts";
import { sites } from "../sites.ts";
import { patience } from "../slow.ts";
import { expect, test } from "../test.ts";

/**
 * The paths of the pages that the links in sight, or behind the button of a long menu, lead to,
 * without those to the same page.
 */
async function linksOn(page: Page, site: Site): Promise<string[]> {
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) =>
      all
        .filter((link) => link.checkVisibility() || link.closest("#_more"))
        .map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*$/, "")),
    );
  const start = site.address("/");
  const paths = links
    .filter((href) => href.startsWith(start) && href.endsWith("/"))
    .map((href) => decodeURI(`/${href.slice(start.length)}`));
  return [...new Set(paths)];
}

test.setTimeout(300_000 * patience);

test("every page of both languages is reached from home by clicking links", async ({ site, page }, {
  project,
}) => {
  const { dist = "" } = sites.find(({ name }) => name === project.name) ?? {};
  const isPage = (file: string) => !readFileSync(join(dist, file), "utf8").includes('"refresh"');
  const built = globSync("**/index.html", { cwd: dist })
    .filter(isPage)
    .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .filter((path) => !path.startsWith("/_live/"));

  const reached = new Set(["/"]);
  // The pages that are not reached yet, each with a page that links to it; last those that the
  // open page links to.
  const seen = new Map<string, string>();
  let here = "/";
  await site.open(here);
  for (;;) {
    for (const path of await linksOn(page, site)) {
      seen.delete(path);
      if (!reached.has(path)) seen.set(path, here);
    }
    const [next, from] = [...seen].at(-1) ?? [];
    if (next === undefined || from === undefined) break;
    if (from !== here) await site.open(from);
    const { pathname } = new URL(site.address(next));
    const link = page.locator(`a[href="${pathname}"], a[href="${decodeURI(pathname)}"]`);
    const inSight = link.locator("visible=true");
    if ((await inSight.count()) === 0) await page.locator(".more").click();
    await inSight.first().click();
    await page.waitForURL((url) => url.pathname === pathname);
    reached.add(next);
    seen.delete(next);
    here = next;
  }
  expect([...reached].sort()).toEqual(built.sort());
});
