import type { Page } from "@playwright/test";
import { expect, test as base } from "@playwright/test";

/** The address of the small blog in its site.yml, where visits are counted. */
const home = "https://blog.example/";

/** A stand-in for the frame of giscus, which reports its height and the theme that it is told. */
const widget = `<!doctype html><title>giscus</title><p>theme: <b></b></p><script>
  const say = (giscus) => parent.postMessage({ giscus }, "*");
  document.querySelector("b").textContent = new URLSearchParams(location.search).get("theme");
  addEventListener("message", ({ data }) => {
    document.querySelector("b").textContent = data.giscus.setConfig.theme;
  });
  say({ resizeHeight: 432 });
</script>`;

/** Serves the built blog at its own address, and stand-ins for the sites that it may ask. */
const test = base.extend<{ asked: string[] }>({
  asked: async ({ page, baseURL }, use) => {
    const asked: string[] = [];
    await page.route(/^https:/, async (route) => {
      const url = route.request().url();
      if (url.startsWith(home)) {
        const response = await route.fetch({ url: url.replace(home, baseURL ?? "") });
        return route.fulfill({ response });
      }
      asked.push(url);
      if (url.startsWith("https://giscus.app/")) {
        return route.fulfill({ contentType: "text/html", body: widget });
      }
      return route.fulfill({ contentType: "text/javascript", body: "" });
    });
    const wrong: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
    });
    page.on("pageerror", ({ message }) => wrong.push(message));
    await use(asked);
    expect(wrong).toEqual([]);
  },
});

const open = (page: Page, path: string) => page.goto(home + path);

test("comments load after a click, in the page's language, and follow its theme", async ({
  page,
  asked,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "posts/formats/");
  const button = page.getByRole("button", { name: "댓글 보기" });
  await button.scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);
  await button.click();
  const frame = page.frameLocator(".comments iframe");
  await expect(frame.locator("b")).toHaveText("preferred_color_scheme");
  await expect(page.locator(".comments iframe")).toHaveAttribute("height", "432");
  await expect(button).toBeHidden();
  await page.getByRole("button", { name: "테마" }).click();
  await expect(frame.locator("b")).toHaveText("light");
  const { origin, pathname, searchParams } = new URL(asked[0]);
  expect(origin + pathname).toBe("https://giscus.app/ko/widget");
  expect(searchParams.get("term")).toBe("posts/formats/");
});

test("the reader is told if comments cannot be loaded, and can try again", async ({
  page,
  asked,
}) => {
  await page.clock.install();
  await page.route("https://giscus.app/**", (route) => route.abort("blockedbyclient"));
  await open(page, "en/posts/formats/");
  const button = page.getByRole("button", { name: "Show the comments" });
  await button.click();
  await expect(page.getByText("Loading the comments")).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(page.getByText("The comments could not be loaded")).toBeVisible();
  await page.unroute("https://giscus.app/**");
  await button.click();
  await expect(page.frameLocator(".comments iframe").locator("b")).toBeVisible();
  expect(asked).toHaveLength(1);
});

test("a button says so if not even its code can be loaded", async ({ page, asked }) => {
  await open(page, "en/posts/formats/");
  await page.route(/\/_astro\/act\./, (route) => route.abort());
  await page.getByRole("button", { name: "Show the comments" }).click();
  await expect(page.getByText("You are offline.")).toBeVisible();
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("It could not be copied.")).toBeVisible();
  expect(asked).toEqual([]);
});

test("a page without comments may not show their frame", async ({ page, asked }) => {
  await open(page, "en/posts/graphs-1/");
  await expect(page.locator(".comments")).toHaveCount(0);
  const policy = page.locator("meta[http-equiv='content-security-policy']");
  await expect(policy).not.toHaveAttribute("content", /giscus/);
  expect(asked).toEqual([]);
});

test("Google counts visits only after the reader's consent, which can be withdrawn", async ({
  page,
  asked,
}) => {
  await open(page, "en/");
  const bar = page.getByRole("complementary", { name: "Visitor statistics" });
  await expect(bar).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(bar.getByRole("button", { name: "Allow" })).toBeFocused();
  expect(asked).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(bar).toBeHidden();
  await expect.poll(() => asked).toEqual(["https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE"]);

  await page.reload();
  await expect.poll(() => asked.length).toBe(2);
  await expect(bar).toBeHidden();
  await page.context().addCookies([{ name: "_ga", value: "1", url: home }]);
  await page.getByRole("button", { name: "Cookie settings" }).click();
  await bar.getByRole("button", { name: "Refuse" }).click();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("_ga");
  await page.reload();
  await expect(page.getByRole("button", { name: "Cookie settings" })).toBeVisible();
  await expect(bar).toBeHidden();
  expect(asked).toHaveLength(2);
});
