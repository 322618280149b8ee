import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import pLimit from "p-limit";
import { parsedArguments } from "../../src/cli/common/arguments.ts";
import { builtSite } from "../../src/cli/common/built-site.ts";
import { findBrowser } from "../../src/cli/common/find-browser.ts";
import { sites } from "../sites.ts";
import { indexPage } from "./index-page.ts";
import { kinds } from "./kinds.ts";
import { fileOf, partsOf, pathOf, shotsOf, type Shot } from "./shots.ts";

// npm run look [-- word…]: takes screenshots of every kind of page of the built site into look/, or
// only those whose file names contain each of the words.
const root = join(import.meta.dirname, "../..");
const folder = join(root, "look");
const { positionals: words } = parsedArguments("look", "words of the screenshots' names", {
  allowPositionals: true,
});
builtSite(root);
const { Site } = await import("../site.ts");

const builds = new Map(sites.map((site) => [site.name, site]));
const built = kinds.filter(({ build = "root" }) => {
  const dist = builds.get(build)?.dist ?? "";
  return existsSync(join(root, dist, "index.html"));
});
const left = kinds.filter((kind) => !built.includes(kind)).map(({ name }) => name);
if (left.length > 0) {
  console.log(`Without ${left.join(", ")}: npm test -- e2e/blog builds the blog that has them.`);
}
const shots = shotsOf(built).filter((shot) => words.every((word) => fileOf(shot).includes(word)));
if (shots.length === 0) {
  console.error(`npm run look: no screenshot's name contains ${words.join(" and ")}`);
  process.exit(2);
}

await import("../serve.ts");
const launch = (...args: string[]) =>
  chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-background-networking", ...args],
  });
const browser = await launch();
const withLargeText = await launch("--blink-settings=defaultFontSize=32");
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const two = pLimit(2);
const taken = await Promise.all(
  shots.map((shot) => {
    const used = shot.kind.largeText ? withLargeText : browser;
    return two(async () => ((await take(used, shot)) ? [shot] : []));
  }),
);
await Promise.all([browser.close(), withLargeText.close()]);
writeFileSync(join(folder, "index.html"), indexPage(shotsOf(kinds), new Set(readdirSync(folder))));
console.log(`${taken.flat().length} screenshots; open look/index.html`);
process.exit();

/** Takes a screenshot; false if the page does not exist in this language. */
async function take(browser: Browser, shot: Shot): Promise<boolean> {
  const { kind, lang, width, scheme } = shot;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
    hasTouch: width < 600,
    locale: (lang === "ko") !== (kind.offered ?? false) ? "ko" : "en",
  });
  try {
    const page = await context.newPage();
    const site = new Site(page, builds.get(kind.build ?? "root")?.url ?? "");
    const response = await page.goto(site.address(pathOf(shot)));
    if (response?.status() === 404 && kind.name !== "not-found") return false;
    // The buttons of cells are visible when their scripts have been loaded.
    await page.evaluate(async () => {
      for (const { localName } of document.querySelectorAll(":not(:defined)")) {
        await customElements.whenDefined(localName);
      }
    });
    await kind.act?.(site);
    const path = join(folder, fileOf(shot));
    if (kind.printed) {
      await page.pdf({ path, preferCSSPageSize: true, format: "A4" });
      return true;
    }
    await page.evaluate(async () => {
      // Below the window, images would not load.
      for (const image of document.images) image.loading = "eager";
      await Promise.allSettled(Array.from(document.images, (image) => image.decode()));
    });
    if (kind.window) {
      await page.screenshot({ path });
      return true;
    }
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const parts = partsOf(height);
    for (const [i, { y, height }] of parts.entries()) {
      const clip = { x: 0, y, width, height };
      await page.screenshot({ path: join(folder, fileOf(shot, i + 1)), fullPage: true, clip });
    }
    // An earlier screenshot may have had more parts.
    for (let part = parts.length + 1; existsSync(join(folder, fileOf(shot, part))); part++) {
      rmSync(join(folder, fileOf(shot, part)));
    }
    return true;
  } catch (error) {
    throw new Error(`${fileOf(shot)}: ${String(error)}`, { cause: error });
  } finally {
    await context.close();
  }
}
