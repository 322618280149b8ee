import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { into, post } from "./trial.ts";

/** The files of a project as it came. */
export const project = {
  "content/site.yml":
    "title: { ko: 밑, en: Bottom }\nurl: https://example.github.io\nauthors:\n  - { id: project, name: { ko: 밑, en: Bottom } }\n",
  "content/pages/ko/home.md": "---\ntitle: 밑\n---\n\n프로젝트\n",
  "content/pages/ko/home.proof.json": "{}",
  "content/pages/en/home.md": "---\ntitle: Bottom\n---\n\nThe project\n",
  "content/pages/ko/about.md": "---\ntitle: 소개\n---\n\n프로젝트\n",
  "content/pages/en/about.md": "---\ntitle: About\n---\n\nThe project\n",
  "content/wordmark.ko.svg": "<svg/>",
};

export function writeProject(more: Record<string, string> = {}): void {
  for (const [path, content] of Object.entries({ ...project, ...more })) {
    mkdirSync(dirname(join(into(), path)), { recursive: true });
    writeFileSync(join(into(), path), content);
  }
}

/** A blog with a home page, a page about its author, and a post. */
export const blog = {
  "_config.yml": 'title: 김의 <b>공책</b>\ndescription: "# 글과 *그림*"\nurl: ""\n',
  "index.md": "---\nlayout: home\n---\n",
  "about.md": post("title: 저는\npermalink: /about/", "저는 글을 씁니다."),
  "_posts/2020-01-02-a.md": post("title: a"),
};
