import { expect, test } from "vitest";
import { readingMinutes } from "./reading-time.ts";

const page = (text: string) => `---\ntitle: t\n---\n\n${text}\n`;

test("Korean is read by letters, 500 a minute", () => {
  expect(readingMinutes("ko", page("기울기 ".repeat(500)))).toBe(3);
  expect(readingMinutes("ko", page("기울기. "))).toBe(1);
});

test("English is read by words, 220 a minute", () => {
  expect(readingMinutes("en", page("the gradient's direction ".repeat(220)))).toBe(3);
});

test("code, formulas, comments and addresses do not count", () => {
  const long = "word ".repeat(2000);
  const text = [
    `\`\`\`ts\n${long}\n\`\`\``,
    `~~~\n${long}\n~~~`,
    `$$\n${long}\n$$`,
    `<!-- ${long} -->`,
    `[one](/${"a/".repeat(2000)})`,
    `[two](/a_(${"b/".repeat(2000)})/${"c/".repeat(2000)} "title")`,
    `<a title="${long}">`,
  ];
  expect(readingMinutes("en", page(text.join("\n\n")))).toBe(1);
});

test("a fence that does not end contains the rest, also 300 KB of its openings", () => {
  const words = "word ".repeat(1100);
  const open = "```js\n".repeat(50_000);
  expect(readingMinutes("en", page(`${words}\n${open}${words}`))).toBe(5);
  expect(readingMinutes("en", page(`~~~~\n~~~\n${words}\n~~~~\n${words}`))).toBe(5);
});

test.each(['[a](b "', "[a](b(", "<a ", "<!-- a ", "{/* a ", "$$ a ", "$a ", "`a "])(
  "the words of 300 KB of unclosed %s are counted",
  (open) => {
    const text = open.repeat(300_000 / open.length);
    expect(readingMinutes("en", `${text}\n\n${"word ".repeat(2200)}`)).toBeGreaterThanOrEqual(10);
  },
);
