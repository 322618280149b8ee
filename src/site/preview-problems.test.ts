import { expect, test } from "vitest";
import type { Page } from "./page.ts";
import { previewProblems } from "./preview-problems.ts";

const page = (image?: string) => ({ file: "content/posts/en/a.md", image }) as Page;
const problemsOf = (image?: string) =>
  previewProblems([page(image)], new Set(["/images/a.png", "/images/posts/b.png"]), () => 3);

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

test.each([undefined, "/images/a.png", ":b.png", "https://b.io/c.png"])(
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
