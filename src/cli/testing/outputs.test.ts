import { expect, it } from "vitest";
import { outputs } from "./outputs.ts";

it("shows one output after the other, and the oldest at once", () => {
  const shown: unknown[] = [];
  const open = outputs((chunk) => shown.push(chunk));
  const [first, second] = [open(), open()];
  expect([first.direct, second.direct]).toEqual([true, false]);
  second.write("b1");
  first.write("a1");
  expect(shown).toEqual(["a1"]);
  second.end();
  const third = open();
  third.write("c1");
  first.write("a2");
  expect(shown).toEqual(["a1", "a2"]);
  first.end();
  expect(shown).toEqual(["a1", "a2", "b1", "c1"]);
  third.write("c2");
  expect(shown.at(-1)).toBe("c2");
});
