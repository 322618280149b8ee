import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { root } from "./common/prove-all.ts";
import { ProjectCopy } from "./testing/project-copy.ts";

// Builds a copy of this project whose content is two posts, the home page and the playground.
const copy = new ProjectCopy();
const cache = copy.path("node_modules/.cache/mitbadak");
const path = (file: string) => copy.path(file);
const read = (file: string) => copy.read(file);
const minutes = 60_000;

const author = /- id: (\S+)/.exec(readFileSync(join(root, "content/site.yml"), "utf8"))?.[1];

const post = (title: string, text: string) => `---
title: ${title}
description: A post.
date: 2026-01-01
tags: [a]
category: a
author: ${author}
---

${text}

\`\`\`ts
const answer: number = 42;
\`\`\`

$$
x^2
$$
`;

const cell = `---
title: Cell
description: A post with a cell.
author: ${author}
---

\`\`\`ts live file="zeros.ts" timeout=60
import * as np from "np";
console.log(\`\${np.zeros(2)}\`);
\`\`\`
\`\`\`output
[0. 0.]
\`\`\`
`;

/** What the last build printed. */
let said = "";

/** @returns the files of a build, with digests of their contents */
async function build(outDir: string, env: Record<string, string> = {}) {
  said = await copy.build(outDir, env);
  const files = globSync("**", { cwd: path(outDir), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const digestOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(path(outDir).length), digestOf(file)]),
  );
}

afterAll(() => copy.delete(), 10 * minutes);

let first: Record<string, string>;
let started: number;

beforeAll(async () => {
  copy.remove("content/chapters");
  copy.remove("content/posts/**/*.*");
  for (const lang of ["ko", "en"]) {
    copy.write(`content/pages/${lang}/home.md`, "---\ntitle: Home\n---\n\nHome.\n");
    copy.remove(`content/pages/${lang}/home.proof.json`);
  }
  writeFileSync(
    path("content/glossary.yml"),
    "- id: matrix\n  ko: { term: 행렬, definition: 수의 표. }\n  en: { term: matrix, definition: A table of numbers. }\n",
  );
  writeFileSync(path("content/posts/en/a.md"), post("First", "The [matrix](term:matrix) `x`."));
  writeFileSync(path("content/posts/en/b.md"), post("Second", "Another text."));
  writeFileSync(path("content/posts/en/c.md"), cell);
  started = Date.now();
  first = await build("dist");
}, 10 * minutes);

// Each test starts with the files that were built first, whichever tests ran before it.
beforeEach(async () => {
  expect(await build("dist")).toEqual(first);
}, 10 * minutes);

test(
  "a build does nothing if nothing has changed; it restores a built file that was changed, while another build replaces old files with its folders, byte for byte as before",
  async () => {
    await build("dist");
    expect(said).toContain("Nothing has changed since the last build");
    writeFileSync(path("dist/en/posts/a/index.html"), "changed");
    for (const name of ["_astro", "_live", "_search"]) copy.write(`dist-other/${name}`, "old");
    const [restored, other] = await Promise.all([build("dist"), build("dist-other")]);
    expect(restored).toEqual(first);
    expect(other).toEqual(first);
  },
  10 * minutes,
);

test(
  "after posts were edited, added, renamed and deleted, a build bundles nothing and renders what shows them, as one does that bundles into a new folder with truncated cache files, when every cell runs again",
  async () => {
    const posts = path("content/posts/en");
    const before = join(copy.folder, "posts");
    cpSync(posts, before, { recursive: true });
    const text = read("content/posts/en/a.md");
    writeFileSync(join(posts, "a.md"), text.replace("description: A", "description: My"));
    await build("dist");
    const kept = Number(/and (\d+) kept/.exec(said)?.[1]);
    expect(kept).toBeGreaterThan(5);
    writeFileSync(join(posts, "d.md"), post("Fourth", "A new text with $\\sum_i x_i$."));
    renameSync(join(posts, "b.md"), join(posts, "e.md"));
    writeFileSync(
      join(posts, "c.md"),
      cell.replace("zeros(2)", "zeros(2)} ${1").replace("0.]", "0.] 1"),
    );
    const edited = await build("dist");
    expect(said).not.toContain("bundles");
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
    expect(await build("dist-new")).toEqual(edited);
    expect(said).toContain("bundles");
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
    expect(said).toContain("bundles");

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
    expect(said).not.toContain("bundles");
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
  "variables of the environment and of an .env file that are meant for other programs change nothing",
  async () => {
    rmSync(path("dist"), { recursive: true });
    // Another version of the code, whose bundles no earlier build has kept.
    copy.write("package.json", `${read("package.json")}\n`);
    copy.write(".env", "BASE_URL=/b/\nSITE=https://b.io\n");
    const others = { NODE_ENV: "development", BASE_URL: "/a/", SITE: "https://a.io", PROD: "" };
    expect(await build("dist", others)).toEqual(first);
    expect(said).toContain("bundles");
    copy.write("package.json", read("package.json").trimEnd() + "\n");
    copy.remove(".env");
  },
  10 * minutes,
);

test(
  "a build notices changes behind symbolic links, and copies what those in public/ lead to",
  async () => {
    const outside = (name: string) => join(copy.folder, name);
    writeFileSync(outside("a.txt"), "first");
    mkdirSync(outside("folder"));
    writeFileSync(outside("folder/b.txt"), "first");
    renameSync(path("content/site.yml"), outside("site.yml"));
    symlinkSync(outside("site.yml"), path("content/site.yml"));
    symlinkSync(outside("a.txt"), path("public/a.txt"));
    symlinkSync(outside("folder"), path("public/folder"), "junction");
    copy.write("content/posts/en/d.md", post("Fourth", "[a](/a.txt), [b](/folder/b.txt)"));
    await build("dist");
    expect(said).not.toContain("content/posts/en/d.md");

    const settings = readFileSync(outside("site.yml"), "utf8");
    const title = "title: { ko: 새 이름, en: Renamed }";
    writeFileSync(outside("site.yml"), settings.replace(/^title: .*$/m, title));
    await build("dist");
    expect(read("dist/en/posts/a/index.html")).toContain("<title>First · Renamed</title>");
    for (const name of ["a.txt", "folder/b.txt"]) writeFileSync(outside(name), "second");
    symlinkSync(outside("nowhere"), path("public/.#a.txt"));
    await build("dist");
    expect(said).not.toContain("bundles");
    expect([read("dist/a.txt"), read("dist/folder/b.txt")]).toEqual(["second", "second"]);
    expect(lstatSync(path("dist/a.txt")).isFile()).toBe(true);
    expect(existsSync(path("dist/.#a.txt"))).toBe(false);

    writeFileSync(outside("site.yml"), settings);
    for (const name of ["a.txt", "folder", ".#a.txt"]) rmSync(path(`public/${name}`));
    copy.remove("content/posts/en/d.md");
    rmSync(path("content/site.yml"));
    renameSync(outside("site.yml"), path("content/site.yml"));
  },
  10 * minutes,
);
