import { barriers } from "../axe.ts";
import { expect, test } from "../test.ts";

const posts = [
  {
    path: "/posts/formats/",
    play: "동영상 재생(YouTube)",
    alt: "막대 세 개",
    caption: "뒤로 갈수록 높아지는 막대 세 개",
  },
  {
    path: "/en/posts/formats/",
    play: "Play the video (YouTube)",
    alt: "Three bars",
    caption: "Three bars, each higher than the last",
  },
];

for (const { path, play, alt, caption } of posts) {
  test(`${path}: everything that a post can contain is accessible, and no wider than a phone`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await site.open(path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    const wider = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(wider)).toBe(0);
  });

  test(`${path}: an image of another site that cannot be loaded shows its address`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    const [elsewhere, here] = await page.evaluate(async () => {
      const heights: number[] = [];
      // A page is not an image. Whole addresses are those of other sites.
      for (const src of [location.href, location.pathname]) {
        const image = Object.assign(new Image(), { src, alt: "A curve" });
        document.querySelector(".prose")?.append(image);
        await new Promise((resolve) => image.addEventListener("error", resolve, { once: true }));
        heights.push(image.getBoundingClientRect().height);
      }
      return heights;
    });
    expect(here).toBeGreaterThan(0);
    expect(elsewhere).toBeGreaterThan(here * 1.5);
  });

  test(`${path}: an image opens in the viewer by keyboard, and nothing of it is loaded before`, async ({
    site,
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await site.open(path);
    const image = page.getByRole("link", { name: alt, exact: true });
    await expect(image.getByRole("img")).toHaveJSProperty("complete", true);
    expect(asked.filter((name) => /viewer|photoswipe|act\.|comments/.test(name))).toEqual([]);
    await image.focus();
    await page.keyboard.press("Enter");
    const viewer = page.getByRole("dialog");
    await expect(viewer).toBeVisible();
    const shown = viewer.locator("img.pswp__img:not(.pswp__img--placeholder)").first();
    await expect(shown).toHaveAttribute("alt", alt);
    // Drawings without a background are drawn for that of the page.
    const ground = await page
      .locator("body")
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    await expect(shown).toHaveCSS("background-color", ground);
    await expect(viewer.getByText(caption)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(viewer).toHaveCount(0);
    await expect(image).toBeFocused();
  });

  test(`${path}: an image opens by itself if the styles of the viewer cannot be loaded`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    await page.route("**/photoswipe*.css", (route) => route.abort());
    const image = page.getByRole("link", { name: alt, exact: true });
    const address = await image.evaluate((link: HTMLAnchorElement) => link.href);
    await image.click();
    await page.waitForURL(address);
  });

  test(`${path}: a video is requested only after a click`, async ({ page, baseURL }) => {
    const asked: string[] = [];
    await page.route(/^https:/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<p>A video</p>" });
    });
    await page.goto(`${baseURL}${path.slice(1)}`);
    const button = page.getByRole("button", { name: play });
    await button.scrollIntoViewIfNeeded();
    expect(asked).toEqual([]);
    await button.click();
    await expect(page.frameLocator(".video iframe").getByText("A video")).toBeVisible();
    expect(asked).toEqual(["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"]);
  });
}

test("without scripts, videos and images are links", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}en/posts/formats/`);
  await expect(page.getByRole("link", { name: "Open on YouTube" })).toHaveAttribute(
    "href",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
  );
  await expect(page.getByRole("link", { name: "Three bars", exact: true })).toHaveAttribute(
    "href",
    /^\/_images\/content\/posts\/ko\//,
  );
  await expect(page.locator("main").getByRole("button")).toHaveCount(0);
  await context.close();
});

test("a title in letters is at the height of the menu on wide screens, and so are the buttons of a site in one language", async ({
  site,
  page,
}) => {
  await site.open("/en/posts/");
  const [link, ...others] = await page.evaluate(() => {
    document.querySelector("header.site .language")!.remove();
    return ["nav a", ".name", ".search-open", ".theme"].map((one) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(`header.site ${one}`)!);
      const { top, bottom } = range.getBoundingClientRect();
      return (top + bottom) / 2;
    });
  });
  for (const other of others) expect(Math.abs(other - link)).toBeLessThan(3);
});

test("a button in the HTML of an author has a frame, also in a box", async ({ site, page }) => {
  await site.open("/posts/formats/");
  const prose = page.locator(".prose");
  await prose.evaluate((one) =>
    one.insertAdjacentHTML("beforeend", "<div><button>A</button></div>"),
  );
  await expect(prose.getByRole("button", { name: "A", exact: true })).toHaveCSS(
    "border-style",
    "solid",
  );
});

test("on a phone, a long title in letters wraps beside the buttons", async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open("/en/posts/");
  const [name, theme] = await page.evaluate(() => {
    const name = document.querySelector<HTMLElement>("header.site .name");
    if (!name) throw new Error("the header has no name");
    name.textContent = "A blog about learning and reading every day";
    return [".name", ".theme"].map((one) => {
      const { top, bottom, right, left } = document
        .querySelector(`header.site ${one}`)!
        .getBoundingClientRect();
      return { top, bottom, right, left };
    });
  });
  expect(theme.top).toBeLessThan(name.bottom);
  expect(theme.left).toBeGreaterThanOrEqual(name.right);
});
