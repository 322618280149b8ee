import { expect, it } from "vitest";
import { shellWord } from "./shell-word.ts";

it.each([
  ["../my-blog.github.io", "../my-blog.github.io"],
  ["../블로그", "../블로그"],
  ["../a\\b", '"../a\\\\b"'],
  ["../my blog", '"../my blog"'],
  ["../a,b", '"../a,b"'],
  ["@old", '"@old"'],
  ["../blog (old)", '"../blog (old)"'],
  ["../$x", '"../\\$x"'],
])("the path %s is the word %s of a command", (path, word) => {
  expect(shellWord(path, "/")).toBe(word);
});

it("a path of Windows is a word with slashes, which its shells and those of Unix read", () => {
  expect(shellWord("C:\\blogs\\old", "\\")).toBe("C:/blogs/old");
});
