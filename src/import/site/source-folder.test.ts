import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listFiles } from "./recorded/sites.ts";
import { into, keysOf, outside, post, run, useFolder, write } from "./trial.ts";

useFolder();

it.each(["source", "./source/", ".tmp/source"])(
  "has the addresses of a site whose files are in the folder of the setting source: %s",
  async (source) => {
    write({
      "_config.yml": `source: ${source}\n`,
      Rakefile: "task :build",
      "source/images/a.png": "x",
      "source/about/index.md": post("title: 소개", "![그림](/images/a.png)"),
      "source/_posts/2020-01-02-a.md": post("title: a\ncategories: [b]"),
    });
    await run();
    expect(listFiles(into()).filter((path) => path.startsWith("public/"))).toEqual([
      "public/images/a.png",
    ]);
    expect(keysOf("content/posts/ko/2020-01-02-a.md").permalink).toBe("/b/2020/01/02/a.html");
    expect(keysOf("content/pages/ko/about.md").title).toBe("소개");
  },
);

it("reads no folder outside the old site", async () => {
  write({ "_config.yml": "source: ../other\n", "_posts/2020-01-02-a.md": post("title: a") });
  mkdirSync(join(outside(), "other/_posts"), { recursive: true });
  writeFileSync(join(outside(), "other/_posts/2020-01-02-b.md"), post("title: b"));
  await run();
  expect(keysOf("content/posts/ko/2020-01-02-a.md").title).toBe("a");
  expect(existsSync(join(into(), "content/posts/ko/2020-01-02-b.md"))).toBe(false);
});

it("leaves out files and posts whose paths begin with one of the setting exclude, also between commas", async () => {
  write({
    "_config.yml": "exclude: notes, _posts/template\n",
    "notes.txt": "x",
    "kept.txt": "x",
    "_posts/templates/2020-01-02-b.md": post("title: b"),
    "_posts/2020-01-02-a.md": post("title: a"),
  });
  await run();
  const files = listFiles(into()).filter((path) => /^(?:public|content.posts)/.test(path));
  expect(files).toEqual(["content/posts/ko/2020-01-02-a.md", "public/kept.txt"]);
});
