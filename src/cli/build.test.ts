import {
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { SmallSite, post, postWithCell } from "./testing/small-site.ts";

const copy = new SmallSite();
const cache = copy.path("node_modules/.cache/mitbadak");
const path = (file: string) => copy.path(file);
const read = (file: string) => copy.read(file);
const build = (outDir: string, env?: Record<string, string>) => copy.filesOf(outDir, env);
const minutes = 60_000;

afterAll(() => copy.delete(), 10 * minutes);

const started = Date.now();
let first: Record<string, string>;
let saidFirst: string;

beforeAll(async () => {
  first = await build("dist");
  saidFirst = copy.said;
}, 10 * minutes);

// Each test starts with the files that were built first, whichever tests ran before it.
beforeEach(async () => {
  expect(await build("dist")).toEqual(first);
}, 10 * minutes);

test(
  "a build does nothing if nothing has changed; it restores a built file that was changed, while another build replaces old files with its folders, byte for byte as before",
  async () => {
    await build("dist");
    expect(copy.said).toContain("Nothing has changed since the last build");
    writeFileSync(path("dist/en/posts/a/index.html"), "changed");
    for (const name of ["_astro", "_live", "_search"]) copy.write(`dist-other/${name}`, "old");
    const [restored, other] = await Promise.all([build("dist"), build("dist-other")]);
    expect(restored).toEqual(first);
    expect(other).toEqual(first);
  },
  10 * minutes,
);

test(
  "after posts were edited, added, renamed and deleted, a build bundles nothing and renders what shows them, as one does that bundles into a new folder with truncated cache files, when every cell runs again, and with variables of the environment and of an .env file that are meant for other programs",
  async () => {
    const posts = path("content/posts/en");
    const before = join(copy.folder, "posts");
    cpSync(posts, before, { recursive: true });
    const text = read("content/posts/en/a.md");
    writeFileSync(join(posts, "a.md"), text.replace("description: A", "description: My"));
    await build("dist");
    const kept = Number(/and (\d+) kept/.exec(copy.said)?.[1]);
    expect(kept).toBeGreaterThan(5);
    writeFileSync(join(posts, "d.md"), post("Fourth", "A new text with $\\sum_i x_i$."));
    renameSync(join(posts, "b.md"), join(posts, "e.md"));
    writeFileSync(
      join(posts, "c.md"),
      postWithCell.replace("zeros(2)", "zeros(2)} ${1").replace("0.]", "0.] 1"),
    );
    const edited = await build("dist");
    expect(copy.said).not.toContain("bundles");
    expect(read("dist/en/posts/index.html")).toContain("My post.");

    const fresh = readdirSync(cache).filter(
      (name) => name.endsWith(".json") && statSync(join(cache, name)).mtimeMs >= started,
    );
    expect(fresh.length).toBeGreaterThan(1);
    for (const name of fresh) {
      const beginning = readFileSync(join(cache, name), "utf8").slice(0, 5);
      // Another file, since a file of the cache may be a link to that of the checkout.
      rmSync(join(cache, name));
      writeFileSync(join(cache, name), beginning);
    }
    copy.write(".env", "BASE_URL=/b/\nSITE=https://b.io\n");
    const others = { NODE_ENV: "development", BASE_URL: "/a/", SITE: "https://a.io", PROD: "" };
    expect(await build("dist-new", others)).toEqual(edited);
    expect(copy.said).toContain("bundles");
    copy.remove(".env");
    rmSync(posts, { recursive: true });
    cpSync(before, posts, { recursive: true });
  },
  10 * minutes,
);

test(
  "a build with a wrong library names the post whose cell it changes, one with a wrong key names the key, and both end with a conclusion and leave nothing behind",
  async () => {
    const file = "src/np/functions/create.ts";
    const source = read(file);
    const wrong = source.replace(
      'fresh(checkShape("zeros", shape)',
      'ones(checkShape("zeros", shape)',
    );
    expect(wrong).not.toBe(source);
    writeFileSync(path(file), wrong);
    const failure = () => build("dist").catch(({ stderr }: { stderr: string }) => stderr);
    const whole = /the content has 1 problem; nothing was built\s*$/;
    const bundling = await failure();
    expect(bundling).toContain("content/posts/en/c.md");
    expect(bundling).toMatch(whole);
    expect(bundling).not.toContain("unhandled");
    writeFileSync(path(file), source);
    expect(await build("dist")).toEqual(first);
    copy.write("content/posts/en/d.md", "---\ntitle: D\ntagz: a\n---\n");
    const withKeptBundles = await failure();
    expect(withKeptBundles).toMatch(/content\/posts\/en\/d\.md:3: .*"tagz"/);
    expect(withKeptBundles).toMatch(whole);
    copy.remove("content/posts/en/d.md");
  },
  10 * minutes,
);

test(
  "changes of a term, a string, site.yml, a plugin, a library and the base update each page that shows them, and a deleted post is removed",
  async () => {
    const page = "dist/en/posts/a/index.html";
    expect(read(page)).toContain("A table of numbers.");
    expect(read("dist/en/api/np/index.html")).not.toContain("Zeros of the given shape");
    expect(read(page)).toContain('<code class="short">x</code>');
    expect(read("dist/en/posts/index.html")).toContain("Second");

    const library = "src/np/functions/create.ts";
    const plugin = "src/markdown/short.ts";
    const edited = [
      "content/glossary.yml",
      "content/site.yml",
      plugin,
      "src/i18n/en.json",
      library,
    ];
    const before = [...edited, "content/posts/en/b.md"].map((file) => [file, read(file)] as const);
    const edit = (file: string, old: string | RegExp, text: string) => {
      writeFileSync(path(file), read(file).replace(old, text));
    };
    edit("content/glossary.yml", "A table of numbers.", "Numbers in rows.");
    edit("content/site.yml", /^title: .*$/m, "title: { ko: 새 이름, en: Renamed }");
    edit(plugin, "code: 24", "code: 0");
    edit("src/i18n/en.json", /("posts\.title": )".*"/, '$1"All that was written"');
    edit(library, "An array of zeros of", "Zeros of");
    rmSync(path("content/posts/en/b.md"));
    const changed = await build("dist", { BASE_PATH: "/repo/" });
    expect(copy.said).toContain("bundles");

    expect(read(page)).toContain("Numbers in rows.");
    expect(read(page)).not.toContain("A table of numbers.");
    expect(read(page)).toContain("/repo/en/glossary/#matrix");
    expect(read(page)).toContain("<title>First · Renamed</title>");
    expect(read(page)).toContain("<code>x</code>");
    expect(read("dist/en/api/np/index.html")).toContain("Zeros of the given shape");
    expect(read("dist/en/posts/index.html")).toContain("All that was written");
    expect(read("dist/en/posts/index.html")).not.toContain("Second");
    expect(existsSync(path("dist/en/posts/b/index.html"))).toBe(false);
    expect(await build("dist-kept", { BASE_PATH: "/repo/" })).toEqual(changed);
    expect(copy.said).not.toContain("bundles");
    for (const [file, text] of before) writeFileSync(path(file), text);
  },
  10 * minutes,
);

test(
  "after a change of code that only a worker runs, a page with a cell loads the scripts that are there",
  async () => {
    // Here, the build recalls the run of the cell.
    writeFileSync(path("content/posts/en/b.md"), post("Second", "An edit."));
    await build("dist");
    const file = "src/cell/habits/lint/lists.ts";
    const source = read(file);
    const changed = source.replace("+ makes text of two plain arrays", "+ joins texts");
    expect(changed).not.toBe(source);
    writeFileSync(path(file), changed);
    await build("dist");
    const scripts = read("dist/en/posts/c/index.html").match(/_astro\/[\w.-]+\.js/g) ?? [];
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((name) => !existsSync(path(`dist/${name}`)))).toEqual([]);
    writeFileSync(path(file), source);
    writeFileSync(path("content/posts/en/b.md"), post("Second", "Another text."));
  },
  10 * minutes,
);

test(
  "a build notices changes behind symbolic links, and copies what those in public/ lead to",
  async () => {
    const served = () => [read("dist/a.txt"), read("dist/folder/b.txt")];
    expect(served()).toEqual(["first", "first"]);
    expect(saidFirst).not.toContain("content/posts/en/links.md");
    expect(saidFirst).toContain("public/dead.png:1: this is a symbolic link to nowhere.png");
    expect(saidFirst).not.toContain(".#a.txt");

    const settings = readFileSync(copy.outside("site.yml"), "utf8");
    const title = "title: { ko: 새 이름, en: Renamed }";
    writeFileSync(copy.outside("site.yml"), settings.replace(/^title: .*$/m, title));
    await build("dist");
    expect(read("dist/en/posts/a/index.html")).toContain("<title>First · Renamed</title>");
    for (const name of ["a.txt", "folder/b.txt"]) writeFileSync(copy.outside(name), "second");
    await build("dist");
    expect(copy.said).not.toContain("bundles");
    expect(served()).toEqual(["second", "second"]);
    expect(lstatSync(path("dist/a.txt")).isFile()).toBe(true);
    expect(existsSync(path("dist/.#a.txt"))).toBe(false);

    rmSync(path("public/.#a.txt"));
    for (const name of ["a.txt", "folder/b.txt"]) writeFileSync(copy.outside(name), "first");
    writeFileSync(copy.outside("site.yml"), settings);
  },
  10 * minutes,
);
