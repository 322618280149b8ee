import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mdxToJs, type MdastPluginEntry } from "satteri";
import { describe, expect, it, vi } from "vitest";
import { features } from "../features.ts";
import { withoutMdxCode } from "./mdx-code.ts";
import { refuse, reportedIn } from "../report.ts";

const allowing = 'or allow code in every page by "mdx: { code: true }" in site.yml';

/** MDX, the line of its code, and the reported problem. */
const code: [text: string, line: number, message: string][] = [
  [
    '---\ntitle: a\n---\n\nimport fs from "node:fs"\n\ntext',
    5,
    `the build would run import fs from "node:fs": remove it, ${allowing}`,
  ],
  [
    "text\n\nexport const a =\n  1;",
    3,
    `the build would run export const a =: remove it, ${allowing}`,
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
  ["a <b {...c}>b</b>", 1, `the build would run {...c}: remove it, ${allowing}`],
];

const build = (text: string, ...more: MdastPluginEntry[]) =>
  mdxToJs(text, {
    features,
    mdastPlugins: [withoutMdxCode, ...more],
    fileURL: pathToFileURL(join(process.cwd(), "content/a.mdx")),
  });

describe("code in MDX", () => {
  it("is removed once if it contains other code", async () => {
    const warned = vi.spyOn(console, "warn").mockReturnValue();
    const text =
      "{evil1()}\n\n<details open={true}>\n\n{evil2()}\n\n</details>\n\nimport 'evil3'\n";
    const { code, data } = await build(text);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
    expect(reportedIn(data).map(({ line }) => line)).toEqual([1, 3, 5, 9]);
    expect(code).not.toContain("evil");
  });

  it.each(code)("is a problem: %j", async (text, line, message) => {
    expect(reportedIn((await build(text)).data)).toEqual([
      { file: "content/a.mdx", line, message },
    ]);
  });

  it.each(code)("ends a build: %j", async (text, line, message) => {
    const refusing = refuse(() => true);
    await expect(async () => build(text, refusing)).rejects.toThrow(
      `content/a.mdx:${line}: ${message}`,
    );
  });

  it("is removed from a page that is shown anyway", async () => {
    const text = 'import "evil-1"\n\n{evil2()}\n\n- {evil3}\n- <i title={evil4} {...evil5}>e</i>\n';
    const { code, data } = await build(text);
    expect(code).not.toContain("evil");
    expect(reportedIn(data).map(({ line }) => line)).toEqual([1, 3, 5, 6, 6]);
  });

  it("does not include comments, escaped braces, formulas and code blocks", async () => {
    const text =
      '{/* a\n comment */}\n\nIn {/* a */} text, \\{1\\}, `{a}` and $\\{1\\}$.\n\n<b title="{a}">b</b>\n\n```ts\nimport "a";\n{a}\n```\n\n{\n// a\n}\n';
    const { code, data } = await build(text);
    expect(reportedIn(data)).toEqual([]);
    expect(code).toContain("{1}");
  });
});
