import { expect, it } from "vitest";
import { bytesOf, post, run, useFolder, write } from "./trial.ts";

useFolder();

const page = "content/posts/en/2020-01-02-a.md";
const fence = "``` html a.html\n{{ page.title }}\n```";

it("Liquid in a fence is text where the plugin of Octopress read it first", async () => {
  write({
    "_config.yml": "plugins: plugins\n",
    "plugins/backtick_code_block.rb": "",
    "_posts/2020-01-02-a.md": post("title: a", fence),
  });
  await run();
  expect(bytesOf(page)).toContain('```html title="a.html"\n{{ page.title }}\n```');
});

it("Liquid in a fence has its value elsewhere", async () => {
  write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a", fence) });
  await run();
  expect(bytesOf(page)).toContain('```html title="a.html"\na\n```');
});
