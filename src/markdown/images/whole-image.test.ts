import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isCut } from "./whole-image.ts";

const image = sharp({ create: { width: 64, height: 48, channels: 3, background: "red" } });

describe.each(["png", "jpeg", "webp", "gif", "avif"] as const)("an image in %s", (format) => {
  it("is cut if its end is missing, and whole with other bytes behind it", async () => {
    const bytes = await image.clone().toFormat(format).toBuffer();
    expect(isCut(bytes)).toBe(false);
    expect(isCut(Buffer.concat([bytes, Buffer.from("more")]))).toBe(false);
    for (const part of [0.5, 0.9]) {
      expect(isCut(bytes.subarray(0, Math.floor(bytes.length * part)))).toBe(true);
    }
  });
});

it("a whole preview in the head of a JPEG is not its end", async () => {
  const bytes = await image.clone().jpeg().toBuffer();
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length + 2);
  const head = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, bytes]);
  expect(isCut(Buffer.concat([head, bytes.subarray(2)]))).toBe(false);
  expect(isCut(Buffer.concat([head, bytes.subarray(2, -2)]))).toBe(true);
});

it.each(["", "BM", "<svg></svg>"])("other bytes, such as %j, are not judged", (text) => {
  expect(isCut(Buffer.from(text))).toBe(false);
});

it("a GIF of several images is whole without its last byte, but not without the one before it", async () => {
  const frames = [image, image.clone().negate()].map((one) => one.clone().png().toBuffer());
  const bytes = await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer();
  expect(isCut(bytes)).toBe(false);
  expect(isCut(bytes.subarray(0, -1))).toBe(false);
  expect(isCut(bytes.subarray(0, -2))).toBe(true);
});
