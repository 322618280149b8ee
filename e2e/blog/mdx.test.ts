import { describe, expect, test } from "vitest";
import { blogs } from "./built.ts";

describe.each(blogs)("a post in MDX below $base", (blog) => {
  const page = blog.page("/en/posts/in-mdx/");

  test("has its images in several widths, with their size and in the viewer", () => {
    const images = [...page.querySelectorAll(".prose a.zoom > img")];
    expect(images.map((image) => image.getAttribute("width"))).toEqual(["1000", "300"]);
    for (const image of images) {
      const widths = (image.getAttribute("srcset") ?? "").split(", ");
      expect(widths.map((one) => one.split(" ")[1])).toEqual(["480w", "800w", "1000w"]);
      for (const one of widths) {
        expect(blog.files).toContain(one.split(" ")[0].slice(blog.base.length - 1));
      }
    }
    expect(page.querySelector("figure.image figcaption")?.textContent).toBe("Two colours");
  });

  test("has frames of other sites that load after a click", () => {
    expect(page.querySelector("[data-frame] button")?.textContent).toContain("A song");
    expect(page.querySelector(".prose iframe")).toBeNull();
  });

  test("has links of the site, and none that runs code or widens the policy", () => {
    const links = [...page.querySelectorAll(".prose div > a[href]")];
    const own = links.map((link) => link.getAttribute("href")).filter((href) => href?.[0] === "/");
    expect(own).toEqual(["graphs-1", "graphs-2"].map((name) => `${blog.base}en/posts/${name}/`));
    expect(blog.file("/en/posts/in-mdx/index.html")).not.toMatch(/javascript:|evil\.example/);
    const policy = page.querySelector("meta[http-equiv='content-security-policy']");
    expect(policy?.getAttribute("content")).toMatch(
      /frame-src 'self' https:\/\/www\.youtube-nocookie\.com https:\/\/giscus\.app;/,
    );
  });

  test("is one of the files as Markdown, with absolute addresses", () => {
    const text = blog.file("/en/posts/in-mdx.md");
    expect(text).toContain(`(${blog.address("/_images/content/posts/en/wide.png")} "Two colours")`);
    expect(text).toContain(`href="${blog.address("/en/posts/graphs-2/")}"`);
  });
});
