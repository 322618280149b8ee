import { expect, it } from "vitest";
import { receivedText } from "./received.ts";

it("shows lists within lists, and says how long deeper ones are", () => {
  expect(receivedText([[1, 2], [3]])).toBe("[[1, 2], [3]]");
  expect(receivedText([[[1, 2, 3]]])).toBe("[[a list of 3]]");
  expect(receivedText(Array.from({ length: 9 }, () => 0))).toBe("a list of 9");
});

it("describes values that contain themselves, and objects that JSON cannot express", () => {
  const list: unknown[] = [1];
  list.push(list);
  expect(receivedText(list)).toBe("[1, [1, a list of 2]]");
  const object: Record<string, unknown> = {};
  object.self = object;
  for (const one of [object, { big: 1n }, { toJSON: () => undefined }])
    expect(receivedText(one)).toBe("an object");
  expect(receivedText({ a: 1 })).toBe('{"a":1}');
});
