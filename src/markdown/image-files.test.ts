import { describe, expect, it } from "vitest";
import { imagePath } from "./image-files.ts";

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
