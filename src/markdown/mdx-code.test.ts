import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mdxToJs } from "satteri";
import { describe, expect, it } from "vitest";
import { features } from "./features.ts";
import { mdxCode, withoutMdxCode } from "./mdx-code.ts";

const allowing = 'or allow code in every page by "mdx: { code: true }" in site.yml';

/** Text of MDX, the line of its code, and what is said of it. */
const code: [text: string, line: number, message: string][] = [
  [
    '---\ntitle: a\n---\n\nimport fs from "node:fs"\n\ntext',
    5,
    `the build would run import fs from "node:fs": take it out, ${allowing}`,
  ],
  [
    "text\n\nexport const a =\n  1;",
    3,
    `the build would run export const a =: take it out, ${allowing}`,
  ],
  ["# A\n\nThe set {1, 2}.", 3, `the build would run {1, 2}: write \\{ for a brace, ${allowing}`],
  [
    "{process.exit()}",
    1,
    `the build would run {process.exit()}: write \\{ for a brace, ${allowing}`,
  ],
  [
    "{/* a comment */ 1}",
    1,
    `the build would run {/* a comment */ 1}: write \\{ for a brace, ${allowing}`,
  ],
  [
    "<details open={true}>\n\ntext\n\n</details>",
    1,
    `the build would run open={true}: write open="…", ${allowing}`,
  ],
  ["a <b {...c}>b</b>", 1, `the build would run {...c}: take it out, ${allowing}`],
];

const build = (text: string) =>
  mdxToJs(text, {
    features,
    mdastPlugins: [withoutMdxCode],
    fileURL: pathToFileURL(join(process.cwd(), "content/a.mdx")),
  });

describe("code in MDX", () => {
  it.each(code)("is a problem of check: %j", (text, line, message) => {
    expect(mdxCode("a.mdx", text)).toEqual([{ file: "a.mdx", line, message }]);
  });

  it.each(code)("ends a build: %j", async (text, line, message) => {
    await expect(async () => build(text)).rejects.toThrow(`content/a.mdx:${line}: ${message}`);
  });

  it("is said of all of a page", () => {
    const text = "import a from 'a'\n\n{a}\n\n- {b}\n- <i title={c} {...d}>e</i>";
    expect(mdxCode("a.mdx", text).map(({ line }) => line)).toEqual([1, 3, 5, 6, 6]);
  });

  it("is no comment, no brace that is written \\{, no formula and no code to read", async () => {
    const text =
      '{/* a\n comment */}\n\nIn {/* a */} text, \\{1\\}, `{a}` and $\\{1\\}$.\n\n<b title="{a}">b</b>\n\n```ts\nimport "a";\n{a}\n```\n\n{\n// a\n}\n';
    expect(mdxCode("a.mdx", text)).toEqual([]);
    expect((await build(text)).code).toContain("{1}");
  });
});
