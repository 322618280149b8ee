import { describe, expect, it } from "vitest";
import { readYaml } from "./yaml.ts";

describe("YAML that Ruby accepts is read without a problem:", () => {
  it.each([
    ['title: "a long\ntext"\ntags: [a]\n', { title: "a long text", tags: ["a"] }],
    ["title: 'it''s\na text'\nb: 1\n", { title: "it's a text", b: 1 }],
    ['title: "a \\" b\nkey: c"\nx: 1\n', { title: 'a " b key: c', x: 1 }],
    ['title: "a\n- b # c"\nx: 1\n', { title: "a - b # c", x: 1 }],
    ['a:\n  - name: "x\ny"\n    url: z\n', { a: [{ name: "x y", url: "z" }] }],
    ["tags: [a,\nb]\nx: 1\n", { tags: ["a", "b"], x: 1 }],
    [
      'url: "https://a.io"# or "b"\ntags: [a]# c\nx: 1\n',
      { url: "https://a.io", tags: ["a"], x: 1 },
    ],
    ['d: |\n  "a\n  [b\nt: "x\ny"\n', { d: '"a\n[b\n', t: "x y" }],
  ])("%j", (text, data) => {
    expect(readYaml(text)).toEqual({ data, problems: [] });
  });
});

describe("what can be read of broken YAML is kept, with a problem:", () => {
  it.each([
    ['title: "a\nb: 1\n', { title: '"a', b: 1 }],
    ["title: *a\nb: 1\n", { title: "*a", b: 1 }],
    ["title:a\nb: 1\n", { title: "a", b: 1 }],
    ["title: a\ntags :b\nc: 1\n", { title: "a", tags: "b", c: 1 }],
    ["title:\u3000a\nb: 1\n", { title: "a", b: 1 }],
    [" title: a\nb: 1\n", { title: "a", b: 1 }],
    ["title: a\n b: 1\n", { title: "a", b: 1 }],
    ["title: a: b\n  c\nd: 1\n", { title: "a: b c", d: 1 }],
    ["tags:\n  - a\n - b\n", { tags: ["a", "b"] }],
    ["title: a\nb\nc: 1\n", { title: "a b", c: 1 }],
    ["title: | a\n", { title: "| a" }],
  ])("%j", (text, data) => {
    const read = readYaml(text, 2);
    expect(read.data).toEqual(data);
    expect(read.problems[0].message).toContain("this is not valid YAML");
  });
});

it.each(["a: &x\n  b: *x\nc: d\n", "a: &x [*x]\nc: d\n", "a: &x { <<: *x }\nc: d\n"])(
  "reads the other keys of YAML that contains itself: %j",
  (text) => {
    const { data, problems } = readYaml(text);
    expect(data).toMatchObject({ c: "d" });
    expect(problems[0].message).toContain("the alias *x is in the value that it names");
  },
);

it("aliases take no time that grows with the square of their number", () => {
  const { problems } = readYaml(`a: &x 1\nb:\n${"  - *x\n".repeat(10_000)}`);
  expect(problems[0].message).toContain("Excessive alias count");
});

it("stamps with a zone are written as Ruby shows them, unless they are in quotes", () => {
  const stamps =
    "a: 2019-04-13T08:06:00-05:00\nb: 2019-04-13 08:06:00.5 +09:00\nc: '2019-04-13T08:06:00-05:00'\n";
  expect(readYaml(stamps).data).toEqual({
    ...{ a: "2019-04-13 08:06:00 -0500", b: "2019-04-13 08:06:00 +0900" },
    c: "2019-04-13T08:06:00-05:00",
  });
});

it("control characters that escapes make are left out", () => {
  expect(readYaml('title: "\\056. a"\ntags: ["b\\u0007\\uffff"]\n').data).toEqual({
    title: "56. a",
    tags: ["b"],
  });
});
