import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keyProblems } from "./key-problems.ts";
import { pageOf } from "./page.ts";

const root = mkdtempSync(join(tmpdir(), "keys-"));
mkdirSync(join(root, "public/images/posts"), { recursive: true });
writeFileSync(
  join(root, "public/images/posts/a.svg"),
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
);
writeFileSync(join(root, "public/images/b.png"), "text");

function problems(keys: object, name = "a"): string[] {
  const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
  const fields = { kind: "posts", data: { title: "t", ...keys } } as const;
  const page = pageOf(`posts/ko/${name}.md`, fields, settings);
  const found = keyProblems([page], root, (_, key) => (key === "img" ? 3 : 2));
  return found.map(({ line, message }) => `${line}: ${message}`);
}

it("a file that is no image is reported", () => {
  const [found, ...more] = problems({ img: "/images/b.png" });
  expect(found).toContain('3: img is "/images/b.png", which cannot be read as an image (');
  expect(more).toEqual([]);
});

it("images of public/ are correct", () => {
  expect([...problems({ img: ":a.svg" }), ...problems({ img: "/images/posts/a.svg" })]).toEqual([]);
});

it("a day in a file name must exist, unless the key date gives another", () => {
  expect(problems({}, "2024-02-30-title")).toEqual([
    "2: the name of the file starts with 2024-02-30, a day that does not exist: correct the name, or write the key date",
  ]);
  expect(problems({ date: "2024-02-29" }, "2024-02-30-title")).toEqual([]);
  expect(problems({}, "2024-02-29-title")).toEqual([]);
});
