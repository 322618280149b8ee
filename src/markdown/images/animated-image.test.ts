import sharp from "sharp";
import { expect, it } from "vitest";
import { isAnimated } from "./animated-image.ts";
import { widthsOf } from "./image-addresses.ts";

const image = sharp({ create: { width: 900, height: 8, channels: 4, background: "red" } });

it("an animation in WebP is one, an image of one picture is none", async () => {
  const frames = [image.clone(), image.clone().negate()].map((one) => one.png().toBuffer());
  const joined = sharp(await Promise.all(frames), { join: { animated: true } });
  expect(isAnimated(await joined.webp().toBuffer())).toBe(true);
  for (const format of ["webp", "png", "avif", "jpeg"] as const)
    expect(isAnimated(await image.clone().toFormat(format).toBuffer()), format).toBe(false);
  const withProfile = image
    .clone()
    .keepIccProfile()
    .withExif({ IFD0: { Artist: "a" } });
  expect(isAnimated(await withProfile.webp().toBuffer())).toBe(false);
});

it("an animation in PNG and one in AVIF are named by their first bytes", () => {
  const png = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
  expect(isAnimated(Buffer.from(`${png}…acTL…IDAT`, "latin1"))).toBe(true);
  expect(isAnimated(Buffer.from(`${png}…IDAT acTL`, "latin1"))).toBe(false);
  expect(isAnimated(Buffer.from("\0\0\0\x1cftypavis", "latin1"))).toBe(true);
});

it("an animation is written in no other width", () => {
  const file = { path: "public/a.webp", width: 900, height: 8, digest: "d" };
  expect(widthsOf({ ...file, fixed: false })).toEqual([480, 800, 900]);
  expect(widthsOf({ ...file, fixed: true })).toEqual([]);
});
