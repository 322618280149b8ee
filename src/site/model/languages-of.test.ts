import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { languagesOf } from "./languages.ts";
import { parsedSite } from "../content/settings.ts";

let folders: string[];
const write = (folder: string, text: string) => writeFileSync(join(folder, "site.yml"), text);

beforeEach(() => {
  folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), "languages-")));
});

afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

it("the languages of a site are read again after each change of its settings", () => {
  const [folder] = folders;
  expect(languagesOf(folder)).toEqual(["ko", "en"]);
  write(folder, "languages: [en]\n");
  expect(languagesOf(folder)).toEqual(["en"]);
  write(folder, "languages: [ko]\n");
  expect(languagesOf(folder)).toEqual(["ko"]);
  rmSync(join(folder, "site.yml"));
  expect(languagesOf(folder)).toEqual(["ko", "en"]);
});

it.each<[name: string, read: (folder: string) => unknown]>([
  ["languages", languagesOf],
  ["settings", parsedSite],
])("the %s of a site whose settings are the same are not parsed again", (_, read) => {
  for (const folder of folders) write(folder, "languages: [en]\n");
  const before = folders.map(read);
  expect(folders.map(read).every((one, i) => one === before[i])).toBe(true);
  write(folders[0], "languages: [ko]\n");
  expect(read(folders[0])).not.toBe(before[0]);
  expect(read(folders[1])).toBe(before[1]);
});
