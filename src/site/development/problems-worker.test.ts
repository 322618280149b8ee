import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentProblems } from "../index.ts";
import { forgetOwnAddresses } from "../addresses/own-addresses.ts";
import { problemsWorker } from "./problems-worker.ts";

test("a worker finds the same problems, again after files were added, changed and removed", async () => {
  const root = mkdtempSync(join(tmpdir(), "problems-worker-"));
  const folder = join(root, "content");
  mkdirSync(join(folder, "posts/en"), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("posts/en/b.md", "---\ntitle: B\n---\n\n[b](/old/)\n");
  const find = problemsWorker(root, folder);
  const same = async () => {
    const found = await find();
    forgetOwnAddresses();
    expect(found).toEqual(await contentProblems(root, folder));
    return found.map(({ message }) => message).join("\n");
  };
  expect(await same()).toContain('the link "/old/" leads to a page');
  write("posts/en/a.md", "---\ntitle: A\nredirect_from: /old/\n---\n\n[a](/nowhere/)\n");
  const added = await same();
  expect(added).not.toContain('the link "/old/"');
  expect(added).toContain('the link "/nowhere/" leads to a page');
  write("site.yml", "title: A\n");
  expect(await same()).toContain("description is missing");
  rmSync(join(folder, "posts/en/a.md"));
  expect(await same()).not.toContain('the link "/nowhere/"');
});
