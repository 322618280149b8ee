import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { confirmed } from "./confirmed.ts";

it.each<[what: string, keys: string, yes: boolean]>([
  ["y", "y\r", true],
  ["Yes with spaces", " Yes \r", true],
  ["n", "n\r", false],
  ["Enter", "\r", false],
  ["Ctrl+C", "\u0003", false],
  ["Ctrl+D", "\u0004", false],
])("%s is an answer", async (_, keys, yes) => {
  const input = new PassThrough();
  const answer = confirmed("Write this? ", input, new PassThrough());
  input.write(keys);
  expect(await answer).toBe(yes);
});
