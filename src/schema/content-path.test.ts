import { expect, it } from "vitest";
import { contentPath } from "./content-path.ts";

it.each<[path: string, expected: object | undefined]>([
  ["content/chapters/en/1/1-1.mdx", { kind: "chapters", lang: "en", rest: "1/1-1.mdx" }],
  ["/home/posts/en/content/pages/ko/home.md", { kind: "pages", lang: "ko", rest: "home.md" }],
  ["C:\\blog\\content\\posts\\ko\\a.md", { kind: "posts", lang: "ko", rest: "a.md" }],
  ["posts/ko/pages/b.md", { kind: "posts", lang: "ko", rest: "pages/b.md" }],
  ["content/posts/xx/a.md", { kind: "posts", lang: "xx", rest: "a.md" }],
  ["content/posts/a.md", { kind: "posts", lang: "", rest: "a.md" }],
  ["content/glossary.yml", undefined],
])("%s is split", (path, expected) => {
  expect(contentPath(path)).toEqual(expected);
});
