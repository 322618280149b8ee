import { expect, it } from "vitest";
import { readArguments } from "./arguments.ts";

it("accepts words and options", () => {
  expect(readArguments([])).toEqual({ fresh: false, content: false, shard: [1, 1], words: [] });
  expect(readArguments(["src/np", "--fresh", "--shard=2/4"])).toEqual({
    ...{ fresh: true, content: false, shard: [2, 4], words: ["src/np"] },
  });
});

it.each(["--shard=0/4", "--shard=5/4", "--shard=2", "--shard=a/b"])("refuses %s", (argument) => {
  expect(() => readArguments([argument])).toThrow(/takes --shard=1\/4 to --shard=4\/4/);
});

it("accepts what to slow down", () => {
  expect(readArguments(["--slow=styles", "e2e"])).toMatchObject({ slow: "styles", words: ["e2e"] });
  expect(() => readArguments(["--slow=all"])).toThrow(/--slow=scripts, styles, processor/);
});

it("tests the content as a whole", () => {
  expect(readArguments(["--content"])).toMatchObject({ content: true, words: [] });
  expect(readArguments(["--content", "--shard=2/2"])).toMatchObject({
    ...{ content: true, shard: [2, 2] },
  });
  expect(() => readArguments(["--content", "e2e"])).toThrow(/--content without words.*: e2e/);
});

it("lists the known options when it receives an unknown one", () => {
  expect(() => readArguments(["--quick"])).toThrow(/takes --fresh.*received: --quick/);
});
