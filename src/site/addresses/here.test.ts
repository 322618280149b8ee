import { expect, it } from "vitest";
import { href } from "./here.ts";

it("the address of a page whose file name has spaces has none", () => {
  expect(href("/posts/내 글 1/")).toBe("/posts/내%20글%201/");
});
