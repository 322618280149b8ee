import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, vi } from "vitest";
import { publishedPages } from "./published-pages.ts";

vi.mock("node:fs", { spy: true });

it("reads again only the pages that have changed, were added or had problems", async () => {
  const root = mkdtempSync(join(tmpdir(), "pages-"));
  const contentDir = join(root, "content");
  const pathOf = (name: string) => join(contentDir, `posts/en/${name}.md`);
  const write = (name: string, title: string) => {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), `---\ntitle: ${title}\ndescription: A post.\n---\nText.\n`);
  };
  const pages = publishedPages(root, contentDir, true);
  const read = async () => {
    vi.mocked(fs.readFileSync).mockClear();
    const titles = (await pages()).map(({ title }) => title);
    const files = vi.mocked(fs.readFileSync).mock.calls.map(([path]) => path);
    return { titles, files: files.filter((path) => String(path).endsWith(".md")) };
  };
  write("a", "A");
  write("b", "B");
  expect(await read()).toEqual({ titles: ["A", "B"], files: [pathOf("a"), pathOf("b")] });
  expect(await read()).toEqual({ titles: ["A", "B"], files: [] });
  write("a", "Another");
  write("c", "C");
  expect(await read()).toEqual({
    titles: ["Another", "B", "C"],
    files: [pathOf("a"), pathOf("c")],
  });
  write("b", "[B]");
  rmSync(pathOf("c"));
  expect(await read()).toEqual({ titles: ["Another", "B"], files: [pathOf("b")] });
  expect(await read()).toEqual({ titles: ["Another", "B"], files: [pathOf("b")] });
  write("b", "Mended");
  expect((await read()).titles).toEqual(["Another", "Mended"]);
});
