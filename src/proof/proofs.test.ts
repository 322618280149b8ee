import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Lang } from "../i18n/index.ts";
import { Proofs } from "./proofs.ts";

const root = mkdtempSync(join(tmpdir(), "proofs-"));
const file = "content/a.md";
const write = (output: string) =>
  writeFileSync(
    join(root, file),
    `\`\`\`ts live file="a.ts"\nconsole.log(1);\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n`,
  );
mkdirSync(join(root, "content"));
afterAll(() => rmSync(root, { recursive: true }));

test("a page whose verification fails is verified again; one that was verified is not, until its text changes", async () => {
  let failing = true;
  const means = {
    root,
    libraries: new Map(),
    python: undefined,
    get runner() {
      if (failing) throw new Error("the runner cannot be read");
      return "runner";
    },
  };
  const place = { lang: "en", page: "/a/", pair: "a", title: "A", twins: false } as const;
  const proofs = new Proofs(means, () => place);

  write("1");
  await expect(proofs.page(file)).rejects.toThrow("the runner cannot be read");
  failing = false;
  const proved = await proofs.page(file);
  expect(proved?.cells.map(({ run }) => run?.ran.text)).toEqual(["1\n"]);
  expect(proved?.problems).toEqual([]);
  failing = true;
  expect(await proofs.page(file)).toBe(proved);
  failing = false;
  write("2");
  expect((await proofs.page(file))?.problems).toHaveLength(1);
});

test("a cell takes its code from the translation that contains it, which need not be the first", async () => {
  const same = '```ts live file="a.ts" same\n```\n';
  for (const lang of ["de", "en"]) writeFileSync(join(root, `content/${lang}.md`), same);
  writeFileSync(join(root, "content/ko.md"), '```ts live file="a.ts"\n1;\n```\n');
  const means = { root, libraries: new Map(), python: undefined, runner: "runner" };
  const proofs = new Proofs(means, (path) => {
    const lang = /(\w\w)\.md$/.exec(path)?.[1] as Lang | undefined;
    return lang && { lang, page: `/${lang}/`, pair: "a", title: "A", twins: false };
  });
  const proved = await proofs.all();
  const codes = proved.flatMap(({ cells }) => cells.map(({ cell }) => cell.code));
  expect(codes).toEqual(["1;", "1;", "1;"]);
  expect(proved.flatMap(({ problems }) => problems)).toEqual([]);
});

test("a page is compared with each of its translations", async () => {
  const cell = (file: string) => `\`\`\`ts live file="${file}"\n1;\n\`\`\`\n`;
  for (const lang of ["de", "en"]) {
    writeFileSync(join(root, `content/${lang}.md`), `${cell("a.ts")}\n${cell("b.ts")}`);
  }
  writeFileSync(join(root, "content/ko.md"), cell("a.ts"));
  const means = { root, libraries: new Map(), python: undefined, runner: "runner" };
  const proofs = new Proofs(means, (path) => {
    const lang = /(\w\w)\.md$/.exec(path)?.[1] as Lang | undefined;
    return lang && { lang, page: `/${lang}/`, pair: "a", title: "A", twins: false };
  });
  const proved = await proofs.all();
  expect(proved.flatMap(({ problems }) => problems)).toEqual([
    { file: "content/de.md", line: 5, message: "b.ts is missing in content/ko.md: add it there" },
    { file: "content/en.md", line: 5, message: "b.ts is missing in content/ko.md: add it there" },
  ]);
});
