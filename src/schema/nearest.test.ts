import { expect, test } from "vitest";
import { nearest, nearestAddress } from "./nearest.ts";

const keys = ["title", "date", "tags", "pin", "name", "description"];

test.each([
  ["tilte", "title"],
  ["descripton", "description"],
  ["tgas", "tags"],
  ["nmae", "name"],
  ["tag", "tags"],
  ["math", undefined],
  ["toc", undefined],
])("%s is near to %s", (word, near) => expect(nearest(word, keys)).toBe(near));

const addresses = ["/posts/m-long/", "/posts/softmax/", "/book/1/", "/images/curve.png"];

test.each([
  ["/posts/none/", undefined],
  ["/posts/sotfmax/", "/posts/softmax/"],
  ["/post/softmax/", "/posts/softmax/"],
  ["/images/curv.png", "/images/curve.png"],
  ["/images/curve.jpg", undefined],
  ["/book/2/", undefined],
  ["/posts/", undefined],
])("the address %s is near to %s", (address, near) =>
  expect(nearestAddress(address, addresses)).toBe(near),
);
