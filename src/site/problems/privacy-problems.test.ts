import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { privacyProblems } from "./privacy-problems.ts";

let content = "";

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "privacy-"));
  cpSync("content/pages", join(content, "pages"), { recursive: true });
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

const google = { provider: "google" as const, id: "G-A" };
const giscus = {
  ...{ provider: "giscus" as const, repo: "a/b", repo_id: "R", load: "scroll" as const },
  ...{ category: "C", category_id: "D" },
};
const messages = (comments: false | typeof giscus, analytics: false | typeof google) =>
  privacyProblems({ comments, analytics } as never, content).map(
    ({ file, line, message, warning }) =>
      `${file.slice(content.length + 1)}:${line > 5 ? "text" : "keys"}: ${message.replace(content, "content")} ${warning}`,
  );

it("the shipped page is right about a site without comments and statistics", () => {
  expect(messages(false, false)).toEqual([]);
});

it("the shipped page contradicts a site with comments or statistics, in each language", () => {
  expect(messages(giscus, google)).toEqual([
    'pages/ko/privacy.md:text: the page says "댓글이나 방문 통계를 추가하게 되면", but comments in content/site.yml turns on giscus: write here what it learns about readers true',
    'pages/ko/privacy.md:text: the page says "방문자를 세지 않습니다", but analytics in content/site.yml turns on google: write here what it learns about readers true',
    'pages/en/privacy.md:text: the page says "If comments or visitor statistics are added", but comments in content/site.yml turns on giscus: write here what it learns about readers true',
    'pages/en/privacy.md:text: the page says "counts no visits", but analytics in content/site.yml turns on google: write here what it learns about readers true',
  ]);
  expect(messages(false, google)).toHaveLength(2);
});

it("a page that its author has written, or deleted, contradicts nothing", () => {
  mkdirSync(join(content, "pages/ko"), { recursive: true });
  writeFileSync(join(content, "pages/ko/privacy.md"), "---\ntitle: 방침\n---\n통계를 냅니다.\n");
  rmSync(join(content, "pages/en/privacy.md"));
  expect(messages(giscus, google)).toEqual([]);
});
