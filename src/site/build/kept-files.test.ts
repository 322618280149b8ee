import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { KeptFiles } from "./kept-files.ts";

let folder: string;
let made: string[];

/** Builds files from the texts of a site, and keeps those that have not changed. */
async function build(texts: Record<string, string>): Promise<void> {
  made = [];
  const files = new KeptFiles();
  await files.start(folder);
  for (const [name, text] of Object.entries(texts)) {
    if (files.keep(name, text)) continue;
    made.push(name);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await files.end();
}

const read = (name: string) => readFileSync(join(folder, name), "utf8");

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "kept-")), "dist");
  await build({ "a/index.html": "a", "b/index.html": "b" });
  expect(made).toEqual(["a/index.html", "b/index.html"]);
});

it("makes only files that changed, and keeps the others", async () => {
  await build({ "a/index.html": "new", "b/index.html": "b" });
  expect(made).toEqual(["a/index.html"]);
  expect([read("a/index.html"), read("b/index.html")]).toEqual(["new", "b"]);
});

it("removes files that the build no longer has, with their folders", async () => {
  writeFileSync(join(folder, "other.txt"), "");
  await build({ "a/index.html": "a" });
  expect(readdirSync(folder)).toEqual(["a"]);
});

it("removes folders in folders, each with several files", async () => {
  const names = ["c/1", "c/2", "c/d/3", "c/d/4", "e/f/5"];
  await build(Object.fromEntries(names.map((name) => [name, name])));
  await build({ a: "a" });
  expect(readdirSync(folder)).toEqual(["a"]);
});

it("makes a file again that was changed or deleted after the build", async () => {
  writeFileSync(join(folder, "a/index.html"), "z");
  await build({ "a/index.html": "a", "b/index.html": "b" });
  expect(made).toEqual(["a/index.html"]);
  expect(read("a/index.html")).toBe("a");
});

it("replaces a file where it needs a folder, and a folder where it needs a file", async () => {
  await build({ a: "file", "b/index.html/c": "deep" });
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
    ["a", "b", "b/index.html", "b/index.html/c"].map((path) => join(path)),
  );
  await build({ "a/index.html": "a", "b/index.html": "b" });
  expect([read("a/index.html"), read("b/index.html")]).toEqual(["a", "b"]);
});

it("deletes a file of earlier builds where a folder will be, and leaves a folder alone", async () => {
  writeFileSync(join(folder, "_search"), "");
  const files = new KeptFiles();
  await files.start(folder);
  expect([files.makeWayForFolder("_search"), files.makeWayForFolder("a")]).toEqual([false, true]);
  expect(readdirSync(folder).sort()).toEqual(["a", "b"]);
});

it("knows the files below a folder that nobody changed since the last build", async () => {
  await build({ "a/1.txt": "one", "a/2.txt": "two", "b/3.txt": "three" });
  writeFileSync(join(folder, "a/2.txt"), "changed");
  const files = new KeptFiles();
  await files.start(folder);
  expect([...files.unchangedBelow("a/")]).toEqual(["a/1.txt one"]);
});

it("replaces no file of the same build", async () => {
  await expect(build({ a: "file", "a/index.html": "a" })).rejects.toThrow("EEXIST");
});

it("keeps nothing of another folder", async () => {
  folder = join(mkdtempSync(join(tmpdir(), "kept-")), "dist");
  await build({ "a/index.html": "a" });
  expect(made).toEqual(["a/index.html"]);
});

it("leaves Git's folder in the folder of a build alone", async () => {
  mkdirSync(join(folder, ".git"));
  await build({ "a/index.html": "a" });
  expect(existsSync(join(folder, ".git"))).toBe(true);
});

it("makes a file again that somebody changed while a build kept it", async () => {
  const files = new KeptFiles();
  await files.start(folder);
  expect([files.keep("a/index.html", "a"), files.keep("b/index.html", "b")]).toEqual([true, true]);
  writeFileSync(join(folder, "a/index.html"), "changed");
  await files.end();
  await build({ "a/index.html": "a", "b/index.html": "b" });
  expect(made).toEqual(["a/index.html"]);
});

it("returns the states of all files at the end of a build, but not those of a repository", async () => {
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, ".git/HEAD"), "");
  const files = new KeptFiles();
  await files.start(folder);
  files.keep("a/index.html", "a");
  writeFileSync(join(folder, "c.txt"), "new");
  const { size, mtimeMs: time } = statSync(join(folder, "a/index.html"));
  expect(await files.end()).toEqual({
    "a/index.html": { size, time },
    "c.txt": { size: 3, time: statSync(join(folder, "c.txt")).mtimeMs },
  });
});
