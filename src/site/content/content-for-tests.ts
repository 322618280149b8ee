import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readContent } from "./content.ts";

export const site = `title: { ko: 가, en: A }
description: { ko: 가, en: A }
url: https://a.io
base: /
authors: [{ id: kim, name: { ko: 김, en: Kim } }]
comments: false
analytics: false
`;
export const chapter = (section: string, more = "") =>
  `---\ntitle: t\nsection: "${section}"\ndescription: d\ndate: 2024-01-01\ntags: []\n${more}---\n`;
export const post = (more = "") =>
  `---\ntitle: t\ndescription: d\ndate: 2024-01-01\ntags: []\ncategory: c\nauthor: kim\n${more}---\n`;

export const plain = "---\ntitle: t\n---\n";
const needed = {
  "site.yml": site,
  ...Object.fromEntries(
    ["ko/home", "ko/play", "en/home", "en/play"].map((name) => [`pages/${name}.md`, plain]),
  ),
};

/** The problems of a site with the files that every site needs and these files. */
export function problems(files: Record<string, string>): string[] {
  return problemsIn(contentWith(files));
}

/** A folder with the files that every site needs and these files. */
export function contentWith(files: Record<string, string>): string {
  return folderWith({ ...needed, ...files });
}

export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export function problemsIn(folder: string): string[] {
  return readContent(folder).problems.map(
    ({ file, line, message }) => `${file.slice(folder.length + 1)}:${line}: ${message}`,
  );
}
