import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import type { LivePage } from "../proof/index.ts";
import { checkingPlugins } from "./plugins.ts";
import { recalled } from "./recalled.ts";
import { createRender } from "./render.ts";
import type { Render } from "./rendered.ts";

let root: string;
let rendered: string[];
let file: string;
let images: string[];

const render: Render = async (path, source) => {
  rendered.push(path);
  return { html: `<p>${source}</p>`, headings: [], images };
};
const options = () => ({
  root,
  base: "/repo/",
  shown: () => ["a glossary"],
  lookup: async () => undefined,
});

const place = { lang: "en", page: "/a/", pair: "a", title: "A", twins: false } as const;
const live: LivePage = {
  proved: {
    page: { ...place, file: "a.md", text: "" },
    cells: [],
    problems: [],
    malformed: false,
    recordings: {},
  },
  program: "a.js",
  table: { ...place, rows: [] },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "recalled-"));
  rendered = [];
  images = [];
  file = join(root, "content/posts/en/a.md");
});

test("a document is rendered once, by any renderer", async () => {
  const first = await recalled(render, options())(file, `text ${root}`);
  const second = await recalled(render, options())(file, `text ${root}`);
  expect(rendered).toEqual([file]);
  expect(second.html).toBe(first.html);
});

test.each<[string, () => Promise<unknown>]>([
  ["its text", () => recalled(render, options())(file, `other text ${root}`)],
  ["the glossary", () => recalled(render, { ...options(), shown: () => [] })(file, `text ${root}`)],
  ["the base", () => recalled(render, { ...options(), base: "/" })(file, `text ${root}`)],
  ["its place", () => recalled(render, options())(`${file}x`, `text ${root}`)],
])("it is rendered again after a change of %s", async (_, again) => {
  await recalled(render, options())(file, `text ${root}`);
  await again();
  expect(rendered).toHaveLength(2);
});

test("it is rendered again only after one of its images has changed", async () => {
  const image = join(root, "public/images/a b.svg");
  mkdirSync(join(root, "public/images"), { recursive: true });
  writeFileSync(image, "<svg/>");
  images = ["public/images/a b.svg"];
  const now = () => recalled(render, options())(file, "![a](</images/a b.svg>)");
  await now();
  await now();
  expect(rendered).toHaveLength(1);
  writeFileSync(image, "<svg width='2'/>");
  await now();
  expect(rendered).toHaveLength(2);
});

test.each(["md", "mdx"])(
  "an image that was missing is shown when it is there, in .%s",
  async (end) => {
    const term = () => {
      throw new Error("no term");
    };
    const plugins = checkingPlugins({ root, href: (url) => url, term });
    const now = async () =>
      (await recalled(createRender(plugins), options())(`${file}.${end}`, "![a](/images/50%.svg)"))
        .html;
    expect(await now()).toContain("<p>a</p>");
    expect(await now()).toContain("<p>a</p>");
    mkdirSync(join(root, "public/images"), { recursive: true });
    writeFileSync(join(root, "public/images/50%.svg"), '<svg viewBox="0 0 3 2"/>');
    expect(await now()).toContain('width="3" height="2"');
  },
);

test("a document with cells is rendered again when what verified them changes", async () => {
  const source = `\`\`\`ts live file="a.ts"\n1;\n\`\`\`\n${root}`;
  const now = (program: string) =>
    recalled(render, { ...options(), lookup: async () => ({ ...live, program }) })(file, source);
  await now("a.js");
  await now("a.js");
  expect(rendered).toHaveLength(1);
  await now("b.js");
  expect(rendered).toHaveLength(2);
});

test("a document with cells that are not verified is rendered each time", async () => {
  const source = '```ts live file="a.ts"\n1;\n```\n';
  await recalled(render, options())(file, source);
  await recalled(render, options())(file, source);
  expect(rendered).toHaveLength(2);
});

test("only a recalled document that will be edited is rendered again, later", async () => {
  vi.useFakeTimers();
  try {
    for (const edited of [false, true]) {
      rendered = [];
      const renderPage = recalled(render, { ...options(), edited });
      await renderPage(file, `text ${root} ${edited}`);
      await vi.runAllTimersAsync();
      expect(rendered).toHaveLength(1);
      await renderPage(file, `text ${root} ${edited}`);
      await vi.runAllTimersAsync();
      expect(rendered).toHaveLength(edited ? 2 : 1);
    }
  } finally {
    vi.useRealTimers();
  }
});
