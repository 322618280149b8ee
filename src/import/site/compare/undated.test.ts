import { expect, it } from "vitest";
import { undatedPages } from "./undated.ts";

const post = (path: string, file: string) => ({ path, files: [file], language: "ko" });
const name = "2020-01-02-a";
const today = `2030/04/05/${name}/index.html`;

it("a post whose front matter Jekyll could not read has the page with the date of its name", () => {
  const one = post(`_posts/${name}.md`, "2020/01/02/a/index.html");
  expect(undatedPages([one], [today])).toEqual(new Map([[one, today]]));
});

it("the name of such a page can begin with the date of the build", () => {
  const one = post(`_posts/${name}.md`, `algo/${name}/index.html`);
  const page = `algo/2030-04-05-${name}/index.html`;
  expect(undatedPages([one], [page])).toEqual(new Map([[one, page]]));
});

it("a blank in the name of such a post is a hyphen in the name of its page", () => {
  const one = post("_posts/2020-01-02-A b.md", "2020/01/02/A-b/index.html");
  const page = "2030/04/05/2020-01-02-A-b/index.html";
  expect(undatedPages([one], [page])).toEqual(new Map([[one, page]]));
});

it("a page with the name of a post is another one if Jekyll wrote that of the post", () => {
  const one = post(`_posts/${name}.md`, "2020/01/02/a/index.html");
  expect(undatedPages([one], [today, "2020/01/02/a/index.html"])).toEqual(new Map());
});

it("two posts, or two pages, of one name are not told apart by it", () => {
  const posts = ["x", "y"].map((folder) => post(`${folder}/_posts/${name}.md`, `${folder}/a.html`));
  expect(undatedPages(posts, [today])).toEqual(new Map());
  expect(undatedPages(posts.slice(1), [today, `x/${name}.html`])).toEqual(new Map());
});
