import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeOf } from "../../cache/code.ts";
import { resolvers, textStamp } from "./text-stamp.ts";

test.each([
  "site/addresses/routes.ts",
  "site/content/glossary.ts",
  "schema/front-matter.ts",
  "schema/glossary.ts",
])("cached text depends on the code of %s", (file) => {
  const files = [...codeOf(resolvers).files.keys()].map((path) => path.replaceAll("\\", "/"));
  expect(files.filter((path) => path.endsWith(`/src/${file}`))).toHaveLength(1);
});

test("cached text depends on the glossary", () => {
  const folder = mkdtempSync(join(tmpdir(), "stamp-"));
  const before = textStamp(folder);
  expect(textStamp(folder)).toBe(before);
  writeFileSync(join(folder, "glossary.yml"), "- id: a\n");
  expect(textStamp(folder)).not.toBe(before);
});

test("cached text depends on the languages of the site, which its addresses contain", () => {
  const stampOf = (languages: string) => {
    const folder = mkdtempSync(join(tmpdir(), "stamp-"));
    writeFileSync(join(folder, "site.yml"), `languages: ${languages}\n`);
    return textStamp(folder);
  };
  expect(stampOf("[ko, en]")).not.toBe(stampOf("[en, ko]"));
});
