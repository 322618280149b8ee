import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { widthsOf } from "./image-addresses.ts";
import { imagePath, readImage } from "./image-files.ts";

describe("the path of an image", () => {
  it.each([
    ["/images/a%20b.png?v=1#top", "public/images/a b.png"],
    ["/images/C%23%20and%20D%3F.png", "public/images/C# and D?.png"],
    [":a.png", "public/images/posts/a.png"],
    ["./a%23.png", "content/posts/ko/a#.png"],
  ])("%s is %s", (url, path) => {
    expect(imagePath(url, "/project", "/project/content/posts/ko/a.md")).toBe(path);
  });
});

describe("an image that cannot be read says why and what to do:", () => {
  const root = mkdtempSync(join(tmpdir(), "image-files-"));
  mkdirSync(join(root, "public"));
  const png = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
  const noSize = "its <svg> has no size; add a viewBox, or a width and a height";
  const noImage = "it is not an image, in spite of its name; replace it";

  it.each([
    ["empty.png", "", "it is empty; replace it"],
    ["text.jpg", "text", noImage],
    ["page.svg", "<html></html>", noImage],
    ["plain.svg", "<svg></svg>", noSize],
    ["drawing.svg", '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>', noSize],
    ["cut.svg", '<svg viewBox="0 0 1', "its <svg> has no end; replace it"],
    ["late.png", `${png}\0\0\0\x01\0\0\0\x01`, "its end is missing; replace it"],
    ["cut.png", "\x89PNG\r\n\x1a\n", "it may be damaged (Invalid PNG); replace it"],
  ])("%s", (name, contents, why) => {
    writeFileSync(join(root, "public", name), contents, "latin1");
    expect(readImage(root, `public/${name}`)).toBe(`cannot be read: ${why}`);
  });

  it("but a drawing is read whose size is behind a long attribute or comment", () => {
    const long = "x".repeat(2000);
    for (const [head, tag] of [
      ["<?xml version='1.0'?>\n", `<svg viewBox="0 0 30 20" content="&lt;a width='9' ${long}">`],
      [`\uFEFF<!-- ${long} -->\n`, `<svg xmlns='a' content='${long}' width='30px'\n height='20'>`],
    ]) {
      writeFileSync(join(root, "public/drawn.svg"), `${head}${tag}<path/></svg>`);
      expect(readImage(root, "public/drawn.svg")).toMatchObject({ width: 30, height: 20 });
    }
  });

  it("but a BMP that is named as a JPEG is shown as it is", () => {
    const head = Buffer.alloc(54);
    head.write("BM");
    head.writeInt32LE(30, 18);
    head.writeInt32LE(20, 22);
    writeFileSync(join(root, "public/bitmap.jpg"), head);
    const image = readImage(root, "public/bitmap.jpg");
    expect(image).toMatchObject({ width: 30, height: 20, fixed: true });
    expect(typeof image === "string" ? undefined : widthsOf(image)).toEqual([]);
  });

  it("has too many pixels", () => {
    const size = Buffer.alloc(8);
    size.writeUInt32BE(30_000, 0);
    size.writeUInt32BE(20_000, 4);
    const bytes = [Buffer.from(png, "latin1"), size, Buffer.from("IEND")];
    writeFileSync(join(root, "public/big.png"), Buffer.concat(bytes));
    expect(readImage(root, "public/big.png")).toBe(
      "has 30000 × 20000 pixels, too many to be resized: save it with at most 16000 in width and height",
    );
  });

  it.each([
    [
      "public/images/clip.MP4",
      'is a video: write an element such as <video controls src="/images/clip.MP4"></video>',
    ],
    [
      "content/posts/clip.mp4",
      'is a video: put it into public/, and write an element such as <video controls src="/clip.mp4"></video>',
    ],
    ["public/photo.heic", "is in HEIC, which most browsers do not show: save it as JPEG"],
  ])("%s", (path, why) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), "");
    expect(readImage(root, path)).toBe(why);
  });
});
