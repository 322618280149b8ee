import { mkdtempSync, writeFileSync } from "node:fs";
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
