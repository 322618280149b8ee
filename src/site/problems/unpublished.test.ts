import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemsWith, unpublishedFiles } from "./unpublished.ts";

test("drafts and future posts are checked, without changing what a build finds", async () => {
  const root = mkdtempSync(join(tmpdir(), "unpublished-"));
  const folder = join(root, "content");
  mkdirSync(join(folder, "posts/en"), { recursive: true });
  const write = (name: string, keys: string, text: string) =>
    writeFileSync(join(folder, "posts/en", name), `---\ntitle: A\n${keys}---\n\n${text}\n`);
  write("a.md", "", "[the draft](/en/posts/draft/)");
  write("draft.md", "draft: true\ntagz: a\n", "[the future](/en/posts/future/) ![no](./no.png)");
  write("future.md", "date: 9999-01-01\n", "[the draft](/en/posts/draft/) [none](/none/)");

  const unpublished = unpublishedFiles(folder);
  expect(unpublished.map((file) => file.slice(folder.length))).toEqual([
    "/posts/en/draft.md",
    "/posts/en/future.md",
  ]);
  const found = (await problemsWith(unpublished, root, folder))
    .filter(({ file }) => file.includes("/posts/"))
    .map(({ file, line, message }) => `${file.slice(folder.length)}:${line}: ${message}`);
  expect(found).toEqual([
    expect.stringMatching(
      /a\.md:5: .*"\/en\/posts\/draft\/" leads to a draft: publish \/en\/posts\/draft\//,
    ),
    expect.stringMatching(/draft\.md:4: unknown key "tagz"/),
    expect.stringMatching(/draft\.md:7: the image \.\/no\.png/),
    expect.stringMatching(/future\.md:6: .*"\/none\/" leads to a page/),
  ]);
});
