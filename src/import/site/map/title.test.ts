import { expect, it } from "vitest";
import { titleWithout } from "./title.ts";

const titleOf = (source: string) =>
  titleWithout({ collection: undefined, name: "my-page", source });

it.each([
  ["# 제목 ##\n\n글", "제목"],
  ["\n  ## *제목* {#id}\n", "제목"],
  ["제목\n====\n글", "제목"],
  ["제목\n--- \n글", "제목"],
  ["#### 절\n", "My Page"],
  ["글\n글\n===", "My Page"],
])("the title of a page without one is that of its first heading: %j", (source, title) => {
  expect(titleOf(source)).toBe(title);
});

it("a long first line is read in linear time", () => {
  expect(titleOf(`# a${" ".repeat(150_000)}b`)).toBe("a b");
  expect(titleOf(`# a${"{#".repeat(150_000)}`)).toContain("a{#");
}, 10_000);
