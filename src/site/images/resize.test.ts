import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
