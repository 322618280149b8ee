import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Post } from "./posts.ts";

/** A static site generator that ours is measured beside. */
export interface Generator {
  name: string;
  /** Arguments of a whole build, and of one after an edit. */
  build: string[];
  rebuild: string[];
  /** Writes its site into a folder that is empty. */
  site(folder: string, posts: readonly Post[]): void;
  /** The path of a post in that folder. */
  fileOf(post: Post): string;
}

const page = (body: string, title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>\n`;

/** With what Debian packages beside it: highlighting by Rouge, a feed, a sitemap, tags for search. */
const jekyll: Generator = {
  name: "jekyll",
  build: ["build", "--quiet"],
  rebuild: ["build", "--quiet", "--incremental"],
  site(folder, posts) {
    const plugins = ["jekyll-feed", "jekyll-sitemap", "jekyll-seo-tag"];
    write(folder, "_config.yml", `title: Bench\nurl: https://example.org\nplugins: [${plugins}]\n`);
    write(folder, "_layouts/post.html", page("{% seo %}{{ content }}", "{{ page.title }}"));
    const list =
      "{% for post in site.posts %}<a href='{{ post.url }}'>{{ post.title }}</a>{% endfor %}";
    write(folder, "index.html", `---\n---\n${page(list, "Bench")}`);
    for (const post of posts) {
      write(folder, this.fileOf(post), post.text.replace("---\n", "---\nlayout: post\n"));
    }
  },
  fileOf: ({ lang, slug }) => `_posts/2020-01-01-${lang}-${slug}.md`,
};

const hugo: Generator = {
  name: "hugo",
  build: ["--quiet"],
  rebuild: ["--quiet"],
  site(folder, posts) {
    write(folder, "config.toml", 'baseURL = "https://example.org/"\ntitle = "Bench"\n');
    write(folder, "layouts/_default/single.html", page("{{ .Content }}", "{{ .Title }}"));
    const list = "{{ range .Pages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}";
    write(folder, "layouts/_default/list.html", page(list, "{{ .Title }}"));
    for (const post of posts) write(folder, this.fileOf(post), post.text);
  },
  fileOf: ({ lang, slug }) => `content/posts/${lang}-${slug}.md`,
};

/** Those of them that are installed, and the names of the others. */
export function generators(): { found: Generator[]; missing: string[] } {
  const all = [jekyll, hugo];
  const found = all.filter(({ name }) =>
    [["--version"], ["version"]].some((args) => spawnSync(name, args).status === 0),
  );
  return { found, missing: all.filter((one) => !found.includes(one)).map(({ name }) => name) };
}

/** Empties a folder and writes a generator's site into it. */
export function writeSite(generator: Generator, folder: string, posts: readonly Post[]): void {
  rmSync(folder, { recursive: true, force: true });
  generator.site(folder, posts);
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
