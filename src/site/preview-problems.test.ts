import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Page } from "./page.ts";
import { previewProblems } from "./preview-problems.ts";

const root = mkdtempSync(join(tmpdir(), "preview-problems-"));
mkdirSync(join(root, "public/images/posts"), { recursive: true });
for (const name of ["a.svg", "posts/b.svg"]) {
  writeFileSync(join(root, "public/images", name), '<svg viewBox="0 0 30 20"/>');
}
writeFileSync(join(root, "public/images/text.png"), "text");
const files = new Set(["/images/a.svg", "/images/posts/b.svg", "/images/text.png"]);

const page = (image?: string) => ({ file: "content/posts/en/a.md", image }) as Page;
const problemsOf = (image?: string) => previewProblems([page(image)], root, files, () => 3);

test("an image of front matter without a file is reported with its line", () => {
  expect(problemsOf(":c.png")).toEqual([
    {
      file: "content/posts/en/a.md",
      line: 3,
      message:
        "img is :c.png, but public/images/posts/c.png does not exist: add the file, or correct or remove the key",
    },
  ]);
});

test.each([undefined, "/images/a.svg", ":b.svg", "https://b.io/c.png"])(
  "%s is not reported",
  (image) => {
    expect(problemsOf(image)).toEqual([]);
  },
);

test("an image beside the post is reported, since lists and other sites cannot show it", () => {
  expect(problemsOf("./d.png")[0].message).toBe(
    "img is ./d.png: put the file into public/images/ and write /images/…",
  );
});

test("a file that is no image is reported", () => {
  expect(problemsOf("/images/text.png")[0].message).toContain(
    "img is /images/text.png, which cannot be read as an image (",
  );
});
