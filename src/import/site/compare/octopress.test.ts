import { expect, it } from "vitest";
import { withCaptionedFences, withoutCodeblocks } from "./octopress.ts";

it("a fence of Octopress has its title and its link above it, and its Liquid is text", () => {
  const source = "``` ruby linenos:false 느린 정렬 https://a.example/b 소스\n# {{ a }}\n```";
  expect(withCaptionedFences(source)).toBe(
    '\n<p>느린 정렬</p>\n\n<p><a href="https://a.example/b">소스</a></p>\n\n``` ruby\n{% raw %}# {{ a }}{% endraw %}\n```\n',
  );
  expect(withCaptionedFences("```\nls\n```")).toBe("\n```\nls\n```\n");
});

it("a code block of Octopress is a fence, with its title above it", () => {
  const source = "- a\n  {% codeblock 정렬 lang:ruby %}\n  # 주석\n  {% endcodeblock %}";
  expect(withoutCodeblocks(source)).toBe(
    "- a\n  <p>정렬</p>\n\n\n\n  ~~~~~~\n  # 주석\n  ~~~~~~\n",
  );
});

it("code blocks that are not closed are text, which is read in linear time", () => {
  const open = "{% codeblock a %}\nb\n".repeat(100_000);
  expect(withoutCodeblocks(open) === open).toBe(true);
}, 20_000);
