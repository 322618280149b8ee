import { expect, test } from "vitest";
import type { OldDocument } from "../old-site.ts";
import { replacementOf } from "./template.ts";

const page = (source: string) =>
  ({ kind: "page", url: "/a/", files: ["a.html"], data: {}, source }) as OldDocument;

// Each takes a second at most; in quadratic time, it would take minutes.
test.each(["{%", "{{", "<!--", "<script ", "<", "{% include a ", "{% comment %}"])(
  "a long page is read: %s",
  (start) => {
    const source = start.repeat(1_000_000 / start.length);
    expect(replacementOf(page(`Words of a page. ${source}`), true, { a: "b" })).toBeUndefined();
  },
);

test("a page of a search whose script is a library of an include has no text of its own", () => {
  const source =
    "<div></div>{% include lunr.html %}<script>{% for post in site.posts %}{% endfor %}</script>";
  const lunr = `<script>${"var a = 1 < 2; ".repeat(1000)}</script>`;
  expect(replacementOf(page(source), true, { "lunr.html": lunr })).toEqual({ shows: "home" });
});
