import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

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
