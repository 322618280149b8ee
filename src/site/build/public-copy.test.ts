import { linkSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { KeptFiles } from "./kept-files.ts";
import { copyPublic } from "./public-copy.ts";

it("a file of public/ replaces its copy of the last build, and is not written into it", async () => {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  const folder = join(root, "dist");
  mkdirSync(join(root, "public/a"), { recursive: true });
  const [source, copy, other] = ["public/a/b.txt", "dist/a/b.txt", "other"].map((name) =>
    join(root, name),
  );
  const build = async (text: string) => {
    writeFileSync(source, text);
    const files = new KeptFiles();
    await files.start(folder);
    copyPublic(root, folder, files);
  };
  await build("first");
  linkSync(copy, other);
  await build("second");
  expect(readFileSync(copy, "utf8")).toBe("second");
  expect(readFileSync(other, "utf8")).toBe("first");
});
