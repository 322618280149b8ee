import { expect, it } from "vitest";
import { pageOf } from "../model/page.ts";
import { spellingProblems } from "./spelling-problems.ts";

const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
const post = (file: string, keys: object) =>
  pageOf(`posts/${file}`, { kind: "posts", data: { title: "t", ...keys } }, settings);

it("a tag, category or series has one spelling in each language", () => {
  const pages = [
    post("ko/a.md", { tags: ["NumPy"], category: "딥 러닝" }),
    post("ko/b.md", { tags: ["NumPy", "배열"], category: "딥-러닝", series: "a" }),
    post("ko/c.md", { tags: ["numpy"], series: "a" }),
    post("en/a.md", { tags: ["numpy"], category: "배열" }),
  ];
  const found = spellingProblems(pages, (_, key) => (key === "tags" ? 3 : 4));
  expect(found.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
    'posts/ko/c.md:3: tags has "numpy", whose list has the same address as that of "NumPy" in posts/ko/a.md: write "NumPy" here, or "numpy" there',
    'posts/ko/b.md:4: category has "딥-러닝", whose list has the same address as that of "딥 러닝" in posts/ko/a.md: write "딥 러닝" here, or "딥-러닝" there',
  ]);
});

it("the spelling of the book comes before that of many posts, which a build only warns of", () => {
  const chapter = pageOf(
    "chapters/en/1/index.mdx",
    { kind: "chapters", data: { title: "t", section: "1", tags: ["deep learning"] } },
    settings,
  );
  const posts = ["a", "b"].map((name) => post(`en/${name}.md`, { tags: ["deep-learning"] }));
  const found = spellingProblems([chapter, ...posts], () => 1);
  expect(found.map(({ file, warning }) => [file, warning])).toEqual([
    ["posts/en/a.md", true],
    ["posts/en/b.md", true],
  ]);
});
