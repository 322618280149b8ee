import type { Page } from "@playwright/test";
import type { Kind, Manifest } from "../src/search/index.ts";
import { barriers } from "./axe.ts";
import type { Site } from "./site.ts";
import { expect, test } from "./test.ts";

const field = (page: Page) => page.getByRole("combobox");
const options = (page: Page) => page.getByRole("option");

test("/ opens the search, arrows choose and Enter opens; before that, nothing of it is loaded", async ({
  site,
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await site.open("/book/1/1-1/");
  await expect(page.locator("button.search-open")).toBeVisible();
  expect(asked.filter((path) => /_search|dialog|search/.test(path))).toEqual([]);
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText("가중치 갱신");
  const wanted = page.getByRole("group", { name: "1.3.6 가중치 갱신" }).getByRole("option").first();
  await expect(wanted.locator("mark").first()).toHaveText("가중치 갱신");
  for (let i = 0; i < 12 && (await wanted.getAttribute("aria-selected")) !== "true"; i++) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: "1.3.6 가중치 갱신", exact: true }),
  ).toBeInViewport();
});

test("the button opens it too, results move nothing, a filter leaves one kind, and Escape returns the focus", async ({
  site,
  page,
}) => {
  await site.open("/en/");
  const button = page.getByRole("button", { name: "Search" });
  await button.click();
  const below = page.locator(".search-keys");
  await expect(below).toBeVisible();
  const place = await below.boundingBox();
  await field(page).fill("softmax");
  await expect(options(page).first()).toBeVisible();
  expect(await below.boundingBox()).toEqual(place);
  await expect(page.locator(".search-kind").filter({ hasText: "Book" }).first()).toBeVisible();
  await page.getByRole("radio", { name: "API" }).check();
  await expect(page.locator(".search-kind").filter({ hasText: "Book" })).toHaveCount(0);
  await expect(options(page).first()).toContainText("Softmax");
  await field(page).press("Escape");
  await expect(field(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("Ctrl+K opens the search too, for the words that are selected on the page", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-3/1-3-6/");
  await expect(page.locator("button.search-open")).toBeVisible();
  await page.evaluate(() => {
    const heading = [...document.querySelectorAll("main h2")].at(1);
    if (heading) getSelection()?.selectAllChildren(heading);
  });
  const selected = await page.evaluate(() => String(getSelection()).trim());
  expect(selected.length).toBeGreaterThan(3);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toHaveValue(selected);
  await expect(options(page).first()).toBeVisible();
  await field(page).fill("softmax");
  await field(page).press("Escape");
  await page.keyboard.press("Control+k");
  await expect(field(page)).toHaveValue("softmax");
});

test("if only other kinds of pages answer, a button searches all", async ({ site, page }) => {
  await site.open("/en/");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("radio", { name: "API" }).check();
  await field(page).fill("privacy");
  await page.getByRole("button", { name: "Search everything" }).click();
  await expect(page.getByRole("radio", { name: "All" })).toBeChecked();
  await expect(field(page)).toBeFocused();
  await expect(options(page).first()).toContainText("Privacy");
});

test("Back leads to the page of the search, where its words, its kind and its results are kept", async ({
  site,
  page,
}) => {
  await site.open("/en/");
  await page.keyboard.press("/");
  await field(page).fill("softmax");
  await page.getByRole("radio", { name: "API" }).check();
  // The entry of the reference; the definition in the glossary begins with "softmax".
  await expect(options(page).first()).toHaveText(/^Softmax/);
  const found = await options(page).allTextContents();
  await options(page).first().click();
  // The page has loaded its script, which hears the key.
  await page.waitForURL(/\/api\/nn\/#/);
  await page.keyboard.press("/");
  await expect(field(page)).toHaveValue("");
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.keyboard.press("/");
  await expect(field(page)).toHaveValue("softmax");
  await expect(page.getByRole("radio", { name: "API" })).toBeChecked();
  await expect.poll(() => options(page).allTextContents()).toEqual(found);
});

test("a page that is found as a whole is named once, by its own option", async ({ site, page }) => {
  await site.open("/en/");
  await page.keyboard.press("/");
  await field(page).fill("gradient");
  const group = page.getByRole("group", { name: "1.3.3 Checking gradients" });
  await expect(group.getByText("Checking gradients", { exact: true })).toHaveCount(0);
  await expect(group.getByText("1.3.3 Checking gradients", { exact: true })).toHaveCount(1);
  const first = group.getByRole("option").first();
  await expect(first).toContainText("1.3.3 Checking gradients");
  await first.click();
  await expect(page).toHaveURL(/\/en\/book\/1\/1-3\/1-3-3\/$/);
});

test("a click on the title of a page, which is no link, leaves the search open", async ({
  site,
  page,
}) => {
  await site.open("/en/");
  await page.keyboard.press("/");
  await field(page).fill("softmax");
  await page.locator("p.search-page").first().click();
  await expect(field(page)).toBeVisible();
});

test("the results do not move when the kinds of pages are known", async ({ site, page }) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/_search/en.json", async (route) => {
    await asked;
    await route.continue();
  });
  await site.open("/en/");
  await page.keyboard.press("/");
  const results = page.locator(".search-results");
  await expect(field(page)).toBeFocused();
  const place = await results.boundingBox();
  answer();
  await expect(page.locator(".search-kinds label").first()).toBeVisible();
  expect(await results.boundingBox()).toEqual(place);
});

for (const [kept, offered] of [
  [["post"], []],
  [
    ["post", "api"],
    ["All", "Posts", "API"],
  ],
] as const) {
  test(`only the kinds that the site has can be chosen: ${kept.join(", ")}`, async ({
    site,
    page,
  }) => {
    await page.route("**/_search/en.json", async (route) => {
      const response = await route.fetch();
      const manifest = (await response.json()) as Manifest;
      const { post, api } = manifest.ends;
      const has = (kind: Kind) => (kept as readonly Kind[]).includes(kind);
      manifest.ends = { term: 0, book: 0, post, api: has("api") ? api : post };
      await route.fulfill({ response, json: manifest });
    });
    await site.open("/en/");
    await page.keyboard.press("/");
    await field(page).fill("jekyll");
    await expect(options(page).first()).toBeVisible();
    await expect(page.getByRole("radiogroup")).toHaveCount(offered.length > 0 ? 1 : 0);
    expect(await page.locator(".search-kinds label").allTextContents()).toEqual([...offered]);
  });
}

test("words that were typed on a keyboard for the other language are found", async ({
  site,
  page,
}) => {
  await site.open("/");
  await page.keyboard.press("/");
  await field(page).fill("durwjsvk");
  await expect(options(page).first()).toContainText("역전파");
});

test("words from right to left do not turn round the sentence that says that nothing is found", async ({
  site,
  page,
}) => {
  await site.open("/en/");
  await page.keyboard.press("/");
  await field(page).fill("\u202eלמידה");
  await expect(page.getByRole("status").last()).toHaveText(
    "No results for “\u2068\u202eלמידה\u2069”. Try other words.",
  );
});

test("more results keep the chosen one, which Enter opens", async ({ site, page }) => {
  await site.open("/en/");
  await page.getByRole("button", { name: "Search" }).click();
  await field(page).fill("array");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  const first = await options(page).count();
  await field(page).press("ArrowDown");
  await page.getByRole("button", { name: /^Show more/ }).click();
  await expect.poll(() => options(page).count()).toBeGreaterThan(first);
  await expect(options(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(1);
});

/** Opens the search with results, and holds back the answer to the next query until it is called. */
async function withheldAnswer(site: Site, page: Page): Promise<() => void> {
  await site.open("/en/");
  await page.getByRole("button", { name: "Search" }).click();
  await field(page).fill("softmax");
  await expect(options(page).first()).toContainText(/softmax/i);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/_search/, async (route) => {
    await asked;
    await route.fallback();
  });
  return answer;
}

test("Enter opens the first result of what was typed last, even if its answer comes later", async ({
  site,
  page,
}) => {
  const answer = await withheldAnswer(site, page);
  await field(page).fill("chain rule");
  await field(page).press("Enter");
  await expect(page.getByRole("listbox")).toHaveAttribute("aria-busy", "true");
  answer();
  await expect(page).toHaveURL(/\/glossary\/#chain-rule$/);
});

test("Enter opens nothing if the search was closed before the answer", async ({ site, page }) => {
  const answer = await withheldAnswer(site, page);
  await field(page).fill("chain rule");
  await field(page).press("Enter");
  await field(page).press("Escape");
  await page.keyboard.press("/");
  await expect(page.getByRole("listbox")).toHaveAttribute("aria-busy", "true");
  answer();
  await expect(page.getByRole("listbox")).not.toHaveAttribute("aria-busy");
  await field(page).fill("np.dot");
  await expect(options(page).first()).toContainText("dot");
  await expect(page).toHaveURL(/\/en\/$/);
});

for (const [path, query] of [
  ["/", "역전파"],
  ["/en/", "np.dot"],
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds no barrier in the open dialog on ${path}, ${colorScheme}, and it fits on a phone`, async ({
      site,
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 800 });
      await site.open(path);
      await page.locator("button.search-open").click();
      await field(page).fill(query);
      await expect(options(page).first()).toBeVisible();
      expect(await barriers(page, "dialog.search")).toEqual([]);
      const overflow = () =>
        page.locator("dialog.search").evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(await overflow()).toBe(0);
    });
  }
}
