import { expect, it } from "vitest";
import { pageOf } from "../model/page.ts";
import { redirectHtml } from "./redirect-html.ts";

it("a redirect leads to the page below the base, encoded, without a script", () => {
  const page = pageOf(
    "content/posts/ko/경사.md",
    { kind: "posts", data: { title: "a < b & c" } },
    { timezone: "UTC", authors: [{ id: "kim" }] },
  );
  const html = redirectHtml(page, "https://a.io", "/repo/");
  const address = "/repo/posts/%EA%B2%BD%EC%82%AC/";
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${address}">`);
  expect(html).toContain(`<link rel="canonical" href="https://a.io${address}">`);
  expect(html).toContain(`<a href="${address}">a &lt; b &amp; c</a>`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<html lang="ko">');
  expect(html).not.toContain("<script");
});
