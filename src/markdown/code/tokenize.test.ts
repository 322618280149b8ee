import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";

test("lines that are nested in more than a thousand brackets are not coloured", async () => {
  const lines = (await tokenize("f(1,\n".repeat(3000), "ts")).split("\n");
  expect(lines[0]).toBe('<span class="f">f</span>(<span class="n">1</span>,');
  const plain = lines.indexOf("f(1,");
  expect(plain).toBeGreaterThan(100);
  expect(plain).toBeLessThan(1500);
  expect(new Set(lines.slice(plain))).toEqual(new Set(["f(1,", ""]));
});

test("a line of 5000 characters is not coloured, and the lines behind it are", async () => {
  const long = `const a = "${"b".repeat(5000)}";`;
  expect(await tokenize(`${long}\n1`, "ts")).toBe(`${long}\n<span class="n">1</span>`);
});

test("a comment that goes on in the next lines, empty ones and those of Windows included, is one", async () => {
  expect(await tokenize("/* a\r\n\nb */ c", "ts")).toBe('<span class="c">/* a\n\nb */</span> c');
});
