import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { imageSize } from "image-size";
import sharp from "sharp";
import type { Plugin } from "vite";
import { beforeAll, expect, test, vi } from "vitest";
import { originalAddress, widthAddress, widthsOf } from "../../markdown/images/image-addresses.ts";
import { imagePath, readImage } from "../../markdown/images/image-files.ts";
import type { ImageFile } from "../../markdown/images/image-files.ts";
import { imageAssets } from "./image-assets.ts";

const root = mkdtempSync(join(tmpdir(), "image-assets-"));
const dist = join(root, "dist");
const name = "content/posts/ko/그림 하나, 둘 (1)'s.png";
const site = "https://a.io";
let image: ImageFile;

beforeAll(async () => {
  for (const folder of ["content/posts/ko", "public/images", "dist/a"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  const red = { width: 900, height: 300, channels: 3, background: "red" } as const;
  writeFileSync(join(root, name), await sharp({ create: red }).png().toBuffer());
  writeFileSync(join(root, "public/images/a.svg"), '<svg viewBox="0 0 3 2"/>');
  image = readImage(root, name) as ImageFile;
});

async function build(html: string, markdown = ""): Promise<void> {
  writeFileSync(join(dist, "a/index.html"), html);
  writeFileSync(join(dist, "a.md"), markdown);
  const { hooks } = imageAssets(root);
  await hooks["astro:config:setup"]?.({
    config: { base: "/repo/", site },
    command: "build",
  } as never);
  const logger = { info: () => undefined };
  await hooks["astro:build:done"]?.({ dir: pathToFileURL(`${dist}/`), logger } as never);
}

const inDist = (address: string) => join(dist, decodeURIComponent(address.replace(/\?.*/, "")));

test("a build writes the widths that a page shows, and the original of an image beside it", async () => {
  expect(widthsOf(image)).toEqual([480, 800, 900]);
  const [small, middle, wide] = widthsOf(image).map((width) => widthAddress(image, width));
  const original = originalAddress(image);
  await build(
    `<a href="/repo${original}"><img src="/repo${wide}" srcset="/repo${small} 480w, /repo${wide} 900w">`,
  );
  expect(imageSize(readFileSync(inDist(small)))).toMatchObject({ width: 480, height: 160 });
  expect(imageSize(readFileSync(inDist(wide)))).toMatchObject({ width: 900, type: "webp" });
  expect(readFileSync(inDist(original))).toEqual(readFileSync(join(root, name)));
  expect(existsSync(inDist(middle))).toBe(false);
});

test("a build writes the original to which only the Markdown of a page refers", async () => {
  const original = originalAddress(image);
  rmSync(inDist(original), { force: true });
  await build("", `![a](https://a.io/repo${original.replace(/\?.*/, "")})`);
  expect(existsSync(inDist(original))).toBe(true);
});

test("an address that a text only mentions writes nothing and stops nothing", async () => {
  await build(
    ' /repo/_images/content/none.png "/repo/_images/%zz.png',
    "(/repo/_images/public/b.png)",
  );
  expect(existsSync(join(dist, "_images/content/none.png"))).toBe(false);
});

test("a build writes an image with the whole address, as other sites request it", async () => {
  const original = originalAddress(image);
  rmSync(inDist(original), { force: true });
  await build(`<meta property="og:image" content="https://a.io/repo${original}">`);
  expect(existsSync(inDist(original))).toBe(true);
});

test("an address leads to files of content/ and public/ only", async () => {
  const secret = "/_images/content/%2e%2e/package.json";
  await build(`<a href="/repo${secret}"><a href="/repo/_images/package.json">`);
  expect(existsSync(join(dist, "package.json"))).toBe(false);
  expect(existsSync(join(dist, "_images/package.json"))).toBe(false);
});

test("a drawing of public/ has no widths and keeps its address", () => {
  const drawing = readImage(root, "public/images/a.svg") as ImageFile;
  expect(widthsOf(drawing)).toEqual([]);
  expect(originalAddress(drawing)).toBe("/images/a.svg");
});

type Handle = (request: object, response: object, next: (error?: unknown) => void) => void;

/** What answers requests for images in development. */
async function handleIn(config: object = {}): Promise<Handle> {
  const plugins: Plugin[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins);
  const options = { config: { base: "/repo/" }, command: "dev", updateConfig };
  await imageAssets(root).hooks["astro:config:setup"]?.(options as never);
  const use = vi.fn<(handle: Handle) => void>();
  const { configureServer } = plugins[0];
  if (typeof configureServer !== "function") throw new Error("the plugin configures no server");
  void configureServer.call({} as never, { middlewares: { use }, config } as never);
  return use.mock.calls[0][0];
}

test("an address of development that is not encoded well is an error of its request only", async () => {
  const handle = await handleIn();
  const next = vi.fn();
  handle({ url: "/repo/_images/content/%E0%A4" }, {}, next);
  await vi.waitFor(() => expect(next).toHaveBeenCalledWith(expect.any(URIError)));
});

test("development says once that an image is damaged, and again after it was mended", async () => {
  const torn = join(root, "content/posts/ko/torn.png");
  const noise = Buffer.from(Array.from({ length: 900 * 900 }, (_, at) => (at * at) >> 7));
  const whole = await sharp(noise, { raw: { width: 900, height: 900, channels: 1 } })
    .png()
    .toBuffer();
  const damaged = Buffer.from(whole).fill(0xaa, whole.length >> 1, (whole.length >> 1) + 500);
  const warn = vi.fn();
  const handle = await handleIn({ logger: { warn } });
  const open = (width: number) =>
    new Promise((resolve, reject) => {
      const response = { setHeader: () => undefined, end: resolve };
      handle(
        { url: `/repo/_images/content/posts/ko/torn.png.01234567.${width}.webp` },
        response,
        reject,
      );
    });
  writeFileSync(torn, damaged);
  await open(480);
  await open(800);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/torn\.png: the image is damaged/)]]);
  writeFileSync(torn, whole);
  await open(480);
  writeFileSync(torn, damaged);
  await open(480);
  expect(warn).toHaveBeenCalledTimes(2);
});

test("a build reads the page at an address that ends in .html/", async () => {
  const page = join(dist, "b.html");
  mkdirSync(page, { recursive: true });
  const [small] = widthsOf(image).map((width) => widthAddress(image, width));
  writeFileSync(join(page, "index.html"), `<img src="/repo${small}">`);
  rmSync(inDist(small), { force: true });
  await build("");
  expect(existsSync(inDist(small))).toBe(true);
});

test("the address of an image has one character for each letter, however its file is written", async () => {
  const nfd = "content/posts/ko/한.png".normalize("NFD");
  writeFileSync(join(root, nfd), readFileSync(join(root, name)));
  const page = join(root, "content/posts/ko/a.md");
  const written = ["한.png", "한.png".normalize("NFD")].map((url) => imagePath(url, root, page));
  const [one, other] = written.map((path) => readImage(root, path) as ImageFile);
  expect(other).toEqual(one);
  const addresses = [originalAddress(one), widthAddress(one, 480)];
  expect(decodeURIComponent(addresses.join())).toMatch(/한\.png\?.*한\.png\./);
  await build(addresses.map((address) => `<img src="/repo${address}">`).join(""));
  for (const address of addresses) expect(existsSync(inDist(address))).toBe(true);
});
