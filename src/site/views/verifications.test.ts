import { expect, it } from "vitest";
import { verificationsOf } from "./verifications.ts";

it("the home page has an element for each service that verifies the owner", () => {
  expect(verificationsOf({ verifications: { naver: "b", google: "a" } })).toEqual([
    { name: "google-site-verification", content: "a" },
    { name: "naver-site-verification", content: "b" },
  ]);
  expect(verificationsOf({})).toEqual([]);
});
