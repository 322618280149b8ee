import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { createRender } from "../render.ts";
import { liveFence } from "./live-fence.ts";

test("a document looks its page up once, and the next version of it again", async () => {
  const lookup = vi.fn(() => Promise.resolve(undefined));
  const render = createRender([liveFence(lookup, (url) => url)]);
  const path = join(process.cwd(), "content/posts/en/a.md");
  const cell = '```ts live file="a.ts"\n1;\n```\n```output\n1\n```\n';
  await render(path, `${cell}\n${cell}`);
  expect(lookup).toHaveBeenCalledTimes(1);
  await render(path, cell);
  expect(lookup.mock.calls).toEqual([["content/posts/en/a.md"], ["content/posts/en/a.md"]]);
});
