import { cpSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeMeans, Proofs, typeProblems, type Place } from "./index.ts";

/*
 * Verifies each page in bad-input/ as if it were content, and compares the reported problems with
 * <case>.txt. `<case>.ko.mdx` is the translation of `<case>.mdx`.
 */
const fixtures = join(import.meta.dirname, "bad-input");
const cases = readdirSync(fixtures).filter((name) => /^[\w-]+\.mdx?$/.test(name));

const placeOf = (file: string): Place => {
  const [, pair, ko] = /([\w-]+)(\.ko)?\.mdx?$/.exec(file) ?? [];
  return { lang: ko ? "ko" : "en", page: file, pair, title: pair, twins: pair === "no-twin" };
};

let said: string[];

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "bad-input-"));
  cpSync(fixtures, join(root, "content"), { recursive: true });
  const means = { ...(await makeMeans(root)), python: undefined };
  const pages = await new Proofs(means, placeOf).all();
  said = [...pages.flatMap(({ problems }) => problems), ...(await typeProblems(pages))].map(
    ({ file, line, message }) => `${file.replace("content/", "")}:${line}: ${message}\n`,
  );
}, 300_000);

describe("bad input is reported with file, line, what is wrong and how to fix it:", () => {
  it.each(cases)("%s", async (name) => {
    const [stem] = name.split(".");
    const mine = said.filter((text) => text.startsWith(`${stem}.`));
    expect(mine).not.toEqual([]);
    await expect(mine.join("")).toMatchFileSnapshot(join(fixtures, `${stem}.txt`));
  });
});
