import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Page } from "../model/page.ts";
import { previewProblems } from "./preview-problems.ts";

const root = mkdtempSync(join(tmpdir(), "preview-problems-"));
mkdirSync(join(root, "public/images/posts"), { recursive: true });
mkdirSync(join(root, "content/posts/en"), { recursive: true });
for (const name of ["public/images/a.svg", "public/images/posts/b.svg", "content/posts/en/e.svg"]) {
  writeFileSync(join(root, name), '<svg viewBox="0 0 30 20"/>');
}
writeFileSync(join(root, "public/images/text.png"), "text");

const file = join(root, "content/posts/en/a.md");
const page = (image?: string) => ({ file, image }) as Page;
const problemsOf = (image?: string) => previewProblems([page(image)], root, () => 3);

test.each([
  [":c.png", "public/images/posts/"],
  ["/images/c.png", "public/images/"],
  ["./d.png", "content/posts/en/"],
])("%s is reported with its line, since %s does not contain it", (image, folder) => {
  const message = `img is ${image}, which is not in ${folder}: correct the name, or add the file`;
  expect(problemsOf(image)).toEqual([{ file, line: 3, message }]);
});

test.each([undefined, "/images/a.svg", ":b.svg", "https://b.io/c.png", "./e.svg", "e.svg"])(
  "%s is not reported",
  (image) => {
    expect(problemsOf(image)).toEqual([]);
  },
);

test("a file that is no image is reported", () => {
  expect(problemsOf("/images/text.png")[0].message).toContain(
    "img is /images/text.png, which cannot be read: ",
  );
});

test("a file outside content/ and public/ is reported", () => {
  expect(problemsOf("../../../../package.json")[0].message).toContain("is outside");
});
