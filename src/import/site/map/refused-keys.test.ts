import { expect, it } from "vitest";
import { withoutRefusedKeys } from "./refused-keys.ts";

const file = "content/posts/ko/2020-01-02-a.md";

it("keeps keys that the build accepts as they are", () => {
  const written = { keys: { title: "가", date: "2020-01-02" }, unknown: [], remarks: [] };
  expect(withoutRefusedKeys(file, written)).toBe(written);
});

it("moves keys that the build would refuse to jekyll, and says why", () => {
  const written = {
    keys: { title: "a\0", date: "2020-13-41", tags: ["b"], jekyll: { layout: "post" } },
    ...{ unknown: ["layout"], remarks: [] },
  };
  const { keys, unknown, remarks } = withoutRefusedKeys(file, written);
  expect(keys).toEqual({
    ...{ title: "2020-01-02-a", tags: ["b"] },
    jekyll: { layout: "post", title: "a\0", date: "2020-13-41" },
  });
  expect(unknown).toEqual(["layout", "title", "date"]);
  expect(remarks.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    expect.stringMatching(
      /^review: title is .* control characters .*; until then, the key is under/,
    ),
    expect.stringMatching(/^review: date is "2020-13-41"/),
  ]);
});

it("moves half a letter, of which no page can make an address to share", () => {
  const written = { keys: { title: "\uD83D" }, unknown: [], remarks: [] };
  expect(withoutRefusedKeys(file, written).keys.title).toBe("2020-01-02-a");
});
