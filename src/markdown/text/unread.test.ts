import { join } from "node:path";
import { expect, test } from "vitest";
import { proseOf } from "../prose/prose.ts";
import { unread } from "./unread.ts";

test("a habit from Jekyll is reported once in a post, as a kind of which many are counted", async () => {
  const post = join(process.cwd(), "content/posts/en/a.md");
  const text = "---\ntitle: a\n---\n{% toc %} and {% toc %}\n\n![a](./a b.png)\n";
  const { problems } = await proseOf(post, text, [unread()]);
  expect(problems).toMatchObject([
    { line: 4, warning: true, kind: "habit" },
    { line: 6, warning: true, kind: undefined },
  ]);
});
