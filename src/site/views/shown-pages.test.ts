import { expect, test } from "vitest";
import { shownPages } from "./shown-pages.ts";

const gap = undefined;

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, gap, 9]],
  [4, 9, [1, 2, 3, 4, 5, gap, 9]],
  [5, 9, [1, gap, 4, 5, 6, gap, 9]],
  [9, 9, [1, gap, 8, 9]],
])("on page %i of %i, the pages %o are shown", (current, count, pages) => {
  expect(shownPages(current, count)).toEqual(pages);
});
