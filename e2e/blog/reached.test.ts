import { describe, expect, test } from "vitest";
import { blogs } from "./built.ts";

// every-page.spec.ts clicks the links in a browser, below the root only.
describe.each(blogs)("below $base", (blog) => {
  test("links lead from home to every page", () => {
    const pages = new Set(blog.pages);
    const home = blog.address("/");
    const reached = new Set(["/"]);
    for (const path of reached) {
      for (const link of blog.page(path).querySelectorAll("a[href]")) {
        const { href } = new URL(link.getAttribute("href") ?? "", blog.address(path));
        const target = `/${decodeURI(href.replace(/[?#].*/, "").slice(home.length))}`;
        if (href.startsWith(home) && pages.has(target)) reached.add(target);
      }
    }
    expect([...reached].sort()).toEqual([...pages].sort());
  });
});
