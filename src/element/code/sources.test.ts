import { expect, it } from "vitest";
import { sourcesOf } from "./sources.ts";

const page: Record<string, string> = {
  "a.ts": "1",
  "b.ts": 'import { a } from "./a";',
  "c.ts": "import './b.ts';\nimport * as np from \"np\";",
  "d.ts": 'const c = await import("./c"); export * from "./a";',
  "e.ts": 'import "./f";',
  "f.ts": 'import "./e";',
  "g.ts": 'import "./gone"; const from = "./a";',
  "two-words.ts": 'import { a } from\n  "./a";',
};

it.each([
  ["a.ts", ["a.ts"]],
  ["b.ts", ["a.ts", "b.ts"]],
  ["c.ts", ["a.ts", "b.ts", "c.ts"]],
  ["d.ts", ["a.ts", "b.ts", "c.ts", "d.ts"]],
  ["e.ts", ["e.ts", "f.ts"]],
  ["g.ts", ["g.ts"]],
  ["two-words.ts", ["a.ts", "two-words.ts"]],
  ["none.ts", []],
])("%s depends on %j", (file, files) => {
  const sources = sourcesOf(file, (name) => page[name]);
  expect(Object.keys(sources).toSorted()).toEqual(files);
  for (const name of files) expect(sources[name]).toBe(page[name]);
});

it("reads a long run of spaces in linear time", () => {
  const code = `import${" ".repeat(200_000)}x; import "./a"`;
  const files = sourcesOf("b.ts", (name) => (name === "b.ts" ? code : page[name]));
  expect(Object.keys(files)).toEqual(["b.ts", "a.ts"]);
});
