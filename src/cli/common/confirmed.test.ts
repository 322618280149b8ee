import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { confirmed } from "./confirmed.ts";

it.each<[what: string, yes: boolean, keys: string]>([
  ["y", true, "y\r"],
  ["Yes with spaces", true, " Yes \r"],
  ["n", false, "n\r"],
  ["Enter", false, "\r"],
  ["Ctrl+C", false, "\u0003"],
  ["Ctrl+D", false, "\u0004"],
])("%s counts as a yes: %s", async (_, yes, keys) => {
  const input = new PassThrough();
  const answer = confirmed("Write this? ", input, new PassThrough());
  input.write(keys);
  expect(await answer).toBe(yes);
});
