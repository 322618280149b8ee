import { describe, expect, it } from "vitest";
import { readable } from "./readable-links.ts";

describe("The address of a link is written", () => {
  it("with its letters", () => {
    expect(readable("/book/1/#%EB%8B%A4%EB%A5%B8-%EC%A0%90")).toBe("/book/1/#다른-점");
    expect(readable("https://fr.example.org/%C3%A9t%c3%a9")).toBe("https://fr.example.org/été");
  });

  it.each(["/a%20b", "/100%25", "/a%2Fb?c=%26", "/%E2%80%8B", "/%EB%8B", "/%FF", "/%"])(
    "as before: %s",
    (url) => {
      expect(readable(url)).toBe(url);
    },
  );
});
