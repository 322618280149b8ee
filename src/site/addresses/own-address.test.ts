import { expect, it } from "vitest";
import { ownAddress } from "./own-address.ts";

it.each<[written: string, path: string, files: string[]]>([
  ["/old/", "/old/", []],
  ["/old", "/old/", ["/old.html"]],
  ["/old.html", "/old/", ["/old.html"]],
  ["/old.htm", "/old/", ["/old.htm"]],
  ["/old/index.html", "/old/", []],
  ["/v1.2", "/v1.2/", ["/v1.2.html"]],
  ["/2023-07-03-밑바닥", "/2023-07-03-밑바닥/", ["/2023-07-03-밑바닥.html"]],
])("the page of %s is at %s", (written, path, files) => {
  expect(ownAddress(written)).toEqual({ path, files });
});
