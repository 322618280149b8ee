import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { importSite, isLost } from "./index.ts";
import { listFiles } from "./recorded/sites.ts";
import { writeProject } from "./project-as-it-came.ts";
import { bytesOf, into, keysOf, old, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("an import is refused", () => {
  it("into the folder of the old site", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    const options = { from: old(), force: false, dry: false, onProgress: () => undefined };
    for (const folder of [old(), join(old(), "new")])
      await expect(importSite({ ...options, into: folder })).rejects.toThrow(
        /name a folder outside/,
      );
    expect(listFiles(old())).toEqual(["_config.yml", "_posts/2020-01-02-a.md"]);
  });

  it("into a project without the files that it fills in", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    mkdirSync(into());
    writeFileSync(join(into(), "package.json"), "{}");
    await expect(run()).rejects.toThrow(
      /lacks content\/site\.yml, content\/pages\/ko\/home\.md, content\/pages\/en\/home\.md, without/,
    );
    expect(listFiles(into())).toEqual(["package.json"]);
  });

  it("where the list of imported files is broken", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    mkdirSync(join(into(), "imported"), { recursive: true });
    writeFileSync(join(into(), "imported/files.json"), "{");
    await expect(run()).rejects.toThrow(/files\.json:1: is not the list of imported files/);
    expect(listFiles(into())).toEqual(["imported/files.json"]);
  });
});

describe("a second import", () => {
  it("changes nothing", async () => {
    write({ "_config.yml": "", "a.png": "x", "_posts/2020-01-02-a.md": post("title: a") });
    await run();
    const before = listFiles(into()).map((path) => bytesOf(path));
    expect((await run()).outcomes).toEqual({ new: 0, same: 2, updated: 0, kept: 0 });
    expect(listFiles(into()).map((path) => bytesOf(path))).toEqual(before);
  });

  it("changes nothing where a page has the address of the playground, which a blog without cells lacks", async () => {
    writeProject({ "content/pages/ko/play.md": "---\ntitle: 놀이터\n---\n" });
    write({ "_config.yml": "title: a\n", "play.md": post("title: 놀이\npermalink: /play/") });
    await run();
    expect(keysOf("content/pages/ko/play-2.md").permalink).toBe("/play/");
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  });

  it("changes nothing where redirects are long", async () => {
    const long = `/old-${"address-".repeat(12)}`;
    write({
      "_config.yml": "url: https://old.example\n",
      "old.md": post(`permalink: ${long}/\nredirect_to: ${long}new/`),
      "new.md": post(`title: 글\npermalink: ${long}new/`, "새로 쓴 글입니다. 여기에 있습니다."),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe(`${long}/: ${long}new/\n`);
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  });

  it("keeps what the author changed unless forced, and updates the rest", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post("title: a"),
      "_posts/2020-01-02-b.md": post("title: b"),
    });
    await run();
    const file = "content/posts/ko/2020-01-02-a.md";
    writeFileSync(join(into(), file), "mine\n");
    write({ "_posts/2020-01-02-b.md": post("title: c") });
    const imported = await run();
    expect(imported.outcomes).toMatchObject({ updated: 1, kept: 1 });
    expect(bytesOf(file)).toBe("mine\n");
    expect(remarksIn(imported).join("\n")).toContain(`${file} was there before, or was changed`);
    await run({ force: true });
    expect(bytesOf(file)).toContain("title: a");
  });

  it("keeps what it converted before, if a document fails this time", async () => {
    write({
      "_config.yml": "url: https://a.example\n",
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    await run();
    const files = listFiles(into());
    const file = "content/posts/ko/2020-01-02-a.md";
    const before = bytesOf(file);
    const imported = await importSite(
      { from: old(), into: into(), force: false, dry: false, onProgress: () => undefined },
      async (jobs) => jobs.map(() => ({ failed: "takes too long" })),
    );
    expect(remarksIn(imported)).toEqual([
      `_posts/2020-01-02-a.md:1: takes too long: ${file} stays as an earlier import wrote it`,
    ]);
    expect(bytesOf(file)).toBe(before);
    expect(listFiles(into())).toEqual(files);
  });

  it("writes what could not be written before", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    await run();
    const file = "content/posts/ko/2020-01-02-a.md";
    write({ "_posts/2020-01-02-a.md": post("title: b") });
    const inTheWay = join(into(), dirname(file), `.${process.pid}.new`);
    mkdirSync(inTheWay);
    const failed = await run();
    expect(remarksIn(failed).join("\n")).toContain("_posts/2020-01-02-a.md:1: was not written");
    expect(isLost(failed.rows)).toBe(true);
    expect(bytesOf(file)).toContain("title: a");
    rmSync(inTheWay, { recursive: true });
    expect((await run()).outcomes).toMatchObject({ updated: 1, kept: 0 });
    expect(bytesOf(file)).toContain("title: b");
  });

  it("tells of a post that the old blog no longer has", async () => {
    write({
      "_config.yml": "url: https://a.example\ndescription: 글\nauthor: { email: kim@a.example }\n",
      "_posts/2020-01-02-a.md": post("title: a"),
      "_posts/2020-01-02-b.md": post("title: b"),
    });
    await run();
    expect(remarksIn(await run())).toEqual([]);
    renameSync(join(old(), "_posts/2020-01-02-a.md"), join(old(), "_posts/2020-01-02-c.md"));
    const file = "content/posts/ko/2020-01-02-a.md";
    const imported = await run();
    expect(remarksIn(imported)).toEqual([
      `${file}:1: an earlier import wrote it from a file that the old blog no longer has, or that is now imported to another place: delete it if you do not want it`,
    ]);
    expect(imported.rows.find(({ path }) => path === file)?.state).toBe("review");
    expect(bytesOf(file)).toContain("title: a");
    rmSync(join(into(), file));
    expect(remarksIn(await run())).toEqual([]);
  });

  it("writes nothing when dry", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    expect((await run({ dry: true })).outcomes.new).toBe(1);
    expect(existsSync(into())).toBe(false);
  });

  it("adds its redirects to those of the author, and tells if it cannot", async () => {
    write({
      "_config.yml": "",
      "tags.html": post("redirect_to: /a/"),
      "b.html": post("redirect_to: /b/"),
    });
    mkdirSync(join(into(), "content"), { recursive: true });
    const file = join(into(), "content/redirects.yml");
    writeFileSync(file, "# mine\n/c/: /d/\n/b.html: /e/ # here\n");
    await run();
    const merged = "# mine\n/c/: /d/\n/b.html: /e/ # here\n/tags.html: /tags/\n";
    expect(bytesOf("content/redirects.yml")).toBe(merged);
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
    expect(bytesOf("content/redirects.yml")).toBe(merged);
    writeFileSync(file, "- a\n");
    const imported = await run();
    expect(bytesOf("content/redirects.yml")).toBe("- a\n");
    expect(isLost(imported.rows)).toBe(true);
  });
});
