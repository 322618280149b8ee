import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadedWith } from "../loaded.ts";
import { blogs } from "./built.ts";

const [blog] = blogs;
const size = (file: string) => gzipSync(blog.bytes(file)).length;
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + size(file), 0);

function scriptsOf(path: string): Set<string> {
  const found = new Set<string>();
  for (const script of blog.page(path).querySelectorAll("script[type=module][src]")) {
    loadedWith(script.getAttribute("src") ?? "", (file) => blog.file(file), found);
  }
  return found;
}

/** The bytes of the styles of a page, without those of its formulas. */
function stylesOf(path: string): number {
  const page = blog.page(path);
  const links = page.querySelectorAll("link[rel=stylesheet]:not([disabled])");
  const inline = Array.from(page.querySelectorAll("style"), ({ textContent }) => textContent ?? "");
  const files = Array.from(links, (link) => size(link.getAttribute("href") ?? ""));
  const texts = inline.filter((css) => !css.includes("KaTeX")).map((css) => gzipSync(css).length);
  return [...files, ...texts].reduce((sum, bytes) => sum + bytes, 0);
}

/** The counter of visits, which only some sites have. */
const isCounter = (file: string) => file.includes("Analytics");

describe("gzipped, before the reader does anything, a page loads", () => {
  test.each(["/en/posts/graphs-1/", "/posts/", "/en/tags/", "/en/posts/formats/"])(
    "at most 3 KB of scripts, if it has no cells: %s",
    (path) => {
      const scripts = [...scriptsOf(path)].filter((file) => !isCounter(file));
      expect(scripts).not.toEqual([]);
      expect(total(scripts)).toBeLessThanOrEqual(3 * 1024);
    },
  );

  test("at most 10 KB of scripts, if it has cells", () => {
    const scripts = [...scriptsOf("/en/posts/cell/")].filter((file) => !isCounter(file));
    expect(total(scripts)).toBeLessThanOrEqual(10 * 1024);
  });

  test.each([
    ["/posts/", 6],
    ["/en/posts/formats/", 8],
    ["/en/posts/cell/", 9],
  ])("%s: at most %d KB of styles, without those of formulas", (path, most) => {
    const styles = stylesOf(path);
    expect(styles).toBeGreaterThan(1024);
    expect(styles).toBeLessThanOrEqual(most * 1024);
  });
});
