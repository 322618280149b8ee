import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { parseYaml } from "../../schema/yaml.ts";
import type { Converted, JekyllSite } from "../types.ts";
import { convert } from "./index.ts";

const folder = join(import.meta.dirname, "cases");

/** The old site that the documents belong to. */
const site: JekyllSite = {
  config: { title: "옛 블로그", url: "https://old.example", baseurl: "/blog" },
  plugins: [],
  data: {},
  lang: "ko",
  timezone: "Asia/Seoul",
  include: (name) => includes[name],
  includeRelative: (name) => relative[name],
  address: (url) => url.replace(/^\/2020\/01\/02\/hello\.html/, "/posts/hello/"),
  asset: (src) => (/^https?:/.test(src) ? src : `/images/${src.replace(/^.*\//, "")}`),
  hasAsset: (src) => !src.includes("-480."),
  macros: new Map([["\\norm", { parameters: 1, body: "\\lVert #1 \\rVert" }]]),
  find: (tag, name) => found[`${tag} ${name}`],
  named: (name) =>
    name === "git/rebase" ? { url: "/wiki/git/rebase/", title: "커밋 옮기기" } : undefined,
};

const includes: Record<string, string | undefined> = {
  "box.html": "<b>{{ include.text }}</b> ({{ include.size }})",
  "loop.html": "{% include loop.html %}",
  "plugin.html": "{% octicon star %}{{ include.text }} {% widget 1 %}",
  "divide.html": "나눈 값\n{{ 1 | divided_by: 0 }}",
  "broken.html": "{% if include.text %}끝이 없습니다",
};

const relative: Record<string, string | undefined> = {
  "../_i18n/ko.yml": "page: { title: 소개, many: [1] }",
  "../_i18n/ko/part.md": "*번역*한 글, {{ page.title }}",
  "../downloads/code/a/b.py": "print(1)\n",
  "part.md": "다른 파일의 *글*입니다.",
  "box.md": "{{ include.text }}에 {{ include.size }}개 {% widget 1 %}",
  "../assets/bibliography/a.bib": `
@article{kim2020, title={A {GAN} \\& more}, author = "Kim, Ga and R{\\"a}tsch, Na", year=2020,
  url={https://example.com/a}}
@inproceedings{10.1/x,
  author = {Ga Kim and Na Lee and Da Park},
  title = {On {\\'E}tudes},
  doi = {10.1/x}
}
@misc{broken`,
};

const found: Record<string, string | undefined> = {
  "post_url 2020-01-02-hello": "/2020/01/02/hello.html",
  "link about.md": "/about/",
};

/** A Jekyll document, `cases/<name>.md`, becomes `cases/<name>.expected.md`; see CONTRIBUTING.md. */
describe("a Jekyll document is converted:", () => {
  const names = globSync("*.md", { cwd: folder })
    .map((file) => basename(file, ".md"))
    .filter((name) => !name.endsWith(".expected"));
  it.each(names.toSorted())("%s", async (name) => {
    const text = readFileSync(join(folder, `${name}.md`), "utf8");
    const [all, keys] = /^---\n([^]*?)---\n/.exec(text) ?? ["", ""];
    const converted = await convert(
      {
        path: `_posts/2020-05-06-${name}${name.startsWith("document-html") ? ".html" : ".md"}`,
        source: text.slice(all.length),
        line: all.split("\n").length,
        data: (parseYaml(name, keys, 2).data ?? {}) as Record<string, unknown>,
        kind: "post",
        url: `/2020/05/06/${name}.html`,
        date: "2020-05-06T00:00:00+09:00",
      },
      site,
    );
    // The build would run the code of a cell, and refuse an output without one.
    expect(cellsOf(name, converted.body)).toEqual({ cells: [], problems: [] });
    await expect(written(converted)).toMatchFileSnapshot(join(folder, `${name}.expected.md`));
  });
});

/** The document, and what its author is told, as a comment below it. */
function written({ frontMatter, body, notes }: Converted): string {
  const keys = Object.entries(frontMatter).map(([key, value]) => `${key}: ${String(value)}\n`);
  const told = notes.map(({ line, severity, message }) => `${line}: ${severity}: ${message}\n`);
  return [
    keys.length > 0 ? `---\n${keys.join("")}---\n` : "",
    body,
    told.length > 0 ? `\n<!--\n${told.join("")}-->\n` : "",
  ].join("");
}
