import { expect, it } from "vitest";
import { composed } from "./composed.ts";

const nfd = "/posts/한글/#제목".normalize("NFD");

it.each([
  [nfd, "/posts/한글/#제목"],
  [encodeURI(nfd), "/posts/한글/#제목"],
  ["/cafe\u0301/%23", "/café/%23"],
])("the address %s gets one character for each letter", (address, whole) => {
  expect(composed(address)).toBe(whole);
});

it.each(["/posts/a/", "/posts/한글/", "/%ED%95%9C/?a=%20", "/%ff%ED/", "https://a.org/%E4"])(
  "the address %s stays as it is",
  (address) => {
    expect(composed(address)).toBe(address);
  },
);
