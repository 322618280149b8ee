import { deflateRawSync } from "node:zlib";
import type { Site } from "../site.ts";

/** A kind of page, or a state of one, to take screenshots of. */
export interface Kind {
  name: string;
  /** The path in Korean; in English, the same below /en/. */
  path: string;
  english?: string;
  /** The build that contains it: the site, or the small blog of e2e/blog. */
  build?: "root" | "blog";
  /** What a reader does before the screenshot. */
  act?: (site: Site) => Promise<void>;
  /** Whether the screenshot is of the window, not of the whole page. */
  window?: boolean;
  /** Whether the page is printed, as a PDF file, instead of taking a screenshot. */
  printed?: boolean;
  /** Whether the default font size of the browser is doubled. */
  largeText?: boolean;
  /** Whether the browser prefers the other language, which the page then offers. */
  offered?: boolean;
}

const withCells = "/posts/how-cells-work/";

/** Scrolls a cell to the top of the window. */
async function show(site: Site, file: string): Promise<void> {
  await site.cell(file).root.evaluate((cell) => cell.scrollIntoView({ block: "start" }));
}

export const kinds: Kind[] = [
  { name: "home", path: "/" },
  { name: "book", path: "/book/" },
  { name: "chapter", path: "/book/1/" },
  { name: "section", path: "/book/1/1-1/" },
  { name: "section-figures", path: "/book/1/1-2/" },
  { name: "post", path: withCells },
  { name: "post-text", path: "/posts/formulas-and-figures/" },
  { name: "post-formats", path: "/posts/formats/", build: "blog" },
  { name: "right-to-left", path: "/directions/", build: "blog" },
  { name: "posts", path: "/posts/" },
  { name: "posts-many", path: "/posts/", build: "blog" },
  { name: "tags", path: "/tags/" },
  { name: "tag", path: "/tags/numpy/" },
  { name: "category", path: "/categories/안내/", english: "/en/categories/guide/" },
  {
    name: "series",
    path: "/series/계산-그래프-읽기/",
    english: "/en/series/reading-computational-graphs/",
    build: "blog",
  },
  { name: "archive", path: "/archive/" },
  { name: "author", path: "/authors/mitbadak/" },
  { name: "projects", path: "/projects/", build: "blog" },
  { name: "glossary", path: "/glossary/" },
  { name: "proof", path: "/proof/" },
  { name: "api", path: "/api/" },
  { name: "api-library", path: "/api/np/" },
  { name: "play", path: "/play/" },
  { name: "not-found", path: "/nothing-here/" },
  {
    name: "search",
    path: "/",
    window: true,
    act: async ({ page }) => {
      await page.locator("button.search-open").click();
      await page.getByRole("combobox").fill("np.dot");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "shortcuts",
    path: "/",
    window: true,
    act: async ({ page }) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "map",
    path: "/book/1/1-1/",
    window: true,
    act: async ({ page }) => {
      const button = page.locator(".map-open");
      if (await button.isVisible()) await button.click();
    },
  },
  { name: "offer", path: "/posts/", window: true, offered: true },
  { name: "printed", path: "/book/1/1-2/", printed: true },
  { name: "printed-chapter", path: "/book/1/", printed: true },
  { name: "printed-post", path: "/posts/formulas-and-figures/", printed: true },
  { name: "printed-posts", path: "/posts/", printed: true },
  { name: "printed-glossary", path: "/glossary/", printed: true },
  { name: "printed-reference", path: "/api/nn/", printed: true },
  { name: "printed-proof", path: "/proof/", printed: true },
  {
    name: "forced-colours",
    path: withCells,
    act: ({ page }) => page.emulateMedia({ forcedColors: "active" }),
  },
  {
    name: "large-text",
    path: withCells,
    largeText: true,
  },
  {
    name: "monaco",
    path: withCells,
    window: true,
    act: async (site) => {
      const cell = site.cell("basket.ts");
      await cell.button("edit").click();
      // On a touch device, a button opens it.
      const larger = site.page.getByRole("button", { name: /^Monaco/ });
      const line = cell.root.locator(".view-line").first();
      await larger.or(line).first().waitFor();
      if (await larger.isVisible()) await larger.click();
      await line.waitFor();
      await show(site, "basket.ts");
    },
  },
  {
    name: "cell-shared",
    path: withCells,
    window: true,
    act: async (site) => {
      const address = new URL(site.page.url());
      const file = "basket.ts";
      const codes = { [file]: "const price = 120;\nconsole.log(price * 3);\n" };
      const shared = JSON.stringify({ page: address.pathname, file, codes });
      address.hash = `code=1.${deflateRawSync(shared).toString("base64url")}`;
      await site.page.goto(address.href);
      await site.page.reload();
      await site.cell(file).root.locator(".cell-diff").waitFor();
      await show(site, file);
    },
  },
  {
    name: "cell-edited",
    path: withCells,
    window: true,
    act: async (site) => {
      await site.cell("basket.ts").edit("const price = 120;\nconsole.log(price * 3);\n");
      await show(site, "basket.ts");
    },
  },
  {
    name: "cell-yours",
    path: withCells,
    window: true,
    act: async (site) => {
      const cell = site.cell("basket.ts");
      await cell.edit("const price = 120;\nconsole.log(price * 3);\n");
      await cell.run();
      await show(site, "basket.ts");
    },
  },
  {
    name: "cell-error",
    path: withCells,
    window: true,
    act: async (site) => {
      const cell = site.cell("basket.ts");
      await cell.edit(`import * as np from "np";\nnp.zeros([2, 3]).dot(np.zeros([2, 3]));\n`);
      await cell.run();
      await show(site, "basket.ts");
    },
  },
  {
    name: "cell-running",
    path: withCells,
    window: true,
    act: async (site) => {
      const cell = site.cell("basket.ts");
      await cell.edit(
        `import { progress } from "live";\nprogress(1, 2);\nconsole.log("half");\nwhile (true);\n`,
      );
      await cell.button("run").click();
      await cell.output.getByText("half").waitFor();
      await show(site, "basket.ts");
    },
  },
  {
    name: "cell-figure",
    path: "/",
    window: true,
    act: async (site) => {
      await site.cell("neuron.ts").run();
      await show(site, "neuron.ts");
    },
  },
];

/** The kinds of pages of the site in the state in which a reader opens them. */
export const asOpened = kinds.filter(
  ({ act, largeText, printed, build = "root" }) =>
    !act && !largeText && !printed && build === "root",
);
