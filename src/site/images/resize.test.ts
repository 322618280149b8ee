import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { resized } from "./resize.ts";

it("names the image that it cannot read", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "resize-")), "broken.png");
  writeFileSync(path, "\x89PNG\r\n\x1a\n", "latin1");
  await expect(resized(path, [480])).rejects.toThrow(
    /broken\.png: the image cannot be resized \(.+\): replace it$/,
  );
});

it("resizes a progressive JPEG that lacks its later scans, which browsers show", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "resize-")), "odd.jpg");
  const start = "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP";
  const end = "/wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxD/2Q==";
  writeFileSync(path, Buffer.from(start + "/".repeat(85) + end, "base64"));
  expect(existsSync(join(await resized(path, [480]), "480.webp"))).toBe(true);
});

it("shows a PNG that is damaged within in part, and says so", async () => {
  const pixels = { width: 600, height: 600, channels: 3 as const };
  const noise = Buffer.from(Array.from({ length: 600 * 600 * 3 }, (_, at) => (at * at) >> 7));
  const bytes = await sharp(noise, { raw: pixels }).png().toBuffer();
  bytes.fill(0xaa, bytes.length >> 1, (bytes.length >> 1) + 500);
  const path = join(mkdtempSync(join(tmpdir(), "resize-")), "torn.png");
  writeFileSync(path, bytes);
  const warnings: string[] = [];
  const folder = await resized(path, [480], (message) => warnings.push(message));
  expect(existsSync(join(folder, "480.webp"))).toBe(true);
  // The results are recalled.
  await resized(path, [480], (message) => warnings.push(message));
  const warning = /torn\.png: the image is damaged, and shown in part \(.+\): replace it$/;
  expect(warnings).toEqual([expect.stringMatching(warning), expect.stringMatching(warning)]);
});
