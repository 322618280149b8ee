import { expect, test } from "vitest";
import { readShard, separatorOf, writeShard, type ShardLine } from "./shards.ts";

const lines: ShardLine[] = [
  ["=" + "a".repeat(40), "a"],
  ["=" + "a".repeat(40) + "b", "2c"],
  ["gradient", "4a"],
  ["gradual", "ab3c"],
  ["경사", "d"],
  ["경사법", "e"],
  // Both have the same first half of a character.
  ["𝑥", "f"],
  ["𝑦", "g"],
];

test("a shard is read as it was written, also after it was encoded", () => {
  const sent = new TextDecoder().decode(new TextEncoder().encode(writeShard(lines)));
  expect([...readShard(sent)]).toEqual(lines);
});

test("a term is written without what it has in common with the one before", () => {
  expect(writeShard(lines.slice(2, 4))).toBe("0gradient 4a\n4ual ab3c");
});

test("a separator is after the last term of the shard before, and not after the first term of its own", () => {
  expect(separatorOf(undefined, "gradient")).toBe("");
  for (const [i, [term]] of lines.slice(1).entries()) {
    const separator = separatorOf(lines[i][0], term);
    expect(separator > lines[i][0] && separator <= term, separator).toBe(true);
  }
  expect(separatorOf("gradient", "gradual")).toBe("gradu");
});
