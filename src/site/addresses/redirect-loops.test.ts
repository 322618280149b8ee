import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { redirectLoops } from "./redirect-loops.ts";
import { redirectsIn } from "./redirects-file.ts";

function loops(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "redirects-"));
  writeFileSync(join(folder, "redirects.yml"), text);
  return redirectLoops(redirectsIn(folder)).map(
    ({ problem: { line, message } }) => `${line}: ${message}`,
  );
}

test("two redirects that lead to each other are reported, but not one that leads to them", () => {
  const mend = "write the address of a page or file in one of these lines";
  expect(loops("/in/: /a/\n/a/: /b\n/b.html: /a.html\n")).toEqual([
    `2: /a/ leads to /b, and from there back to /a/: ${mend}`,
    `3: /b/ leads to /a.html, and from there back to /b/: ${mend}`,
  ]);
  expect(loops("/a.xml: /b.xml\n/b.xml: /a.xml\n")).toHaveLength(2);
});

test.each(["/a/: /a/", "/a: /a", "/a: /a.html", "/a.html: /a", "/a.xml: /a.xml"])(
  "%s leads to itself",
  (line) => {
    const to = line.split(": ")[1];
    expect(loops(`${line}\n`)).toEqual([
      `1: ${to} leads to itself: write another address, or remove the line`,
    ]);
  },
);

test("redirects that arrive are no loops, even through others", () => {
  expect(loops("/a/: /b/\n/b/: /posts/\n/posts.html: /posts/\n/c/: /b/\n")).toEqual([]);
});
