import { expect, test } from "vitest";
import { bodyOf } from "./body.ts";

test.each([
  ["---\ntitle: a\n---\nText.", "Text."],
  ["\uFEFF---\r\ntitle: a\r\n--- \r\n\r\nText.\r\n", "\r\nText.\r\n"],
  ["---\ntitle: a\n---", ""],
  ["One.\n\n---\n\nTwo.\n\n---\n\nThree.", "One.\n\n---\n\nTwo.\n\n---\n\nThree."],
])("the body of %j is %j", (source, body) => {
  expect(bodyOf(source)).toBe(body);
});
