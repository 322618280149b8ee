import { expect, it } from "vitest";
import { written } from "./redirects.ts";

const redirects = new Map([
  ["/tags/Python/", { path: "/tags/python/" }],
  ["/old/", { path: "/tags/python/" }],
]);

it("writes a redirect from an address in another case where this is another file", () => {
  expect(written(redirects, false)).toEqual([...redirects]);
});

it("does not write it where it would replace its page", () => {
  expect(written(redirects, true)).toEqual([["/old/", { path: "/tags/python/" }]]);
});
