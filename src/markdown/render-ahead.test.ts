import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderAhead } from "./render-ahead.ts";

let rendered: string[];
const render = async (path: string, source: string) => {
  rendered.push(`${path} ${source}`);
  if (source === "bad") throw new Error("bad");
  return { html: "", headings: [], images: [] };
};

beforeEach(() => {
  vi.useFakeTimers();
  rendered = [];
});

afterEach(() => void vi.useRealTimers());

test("a recalled document is rendered once, later", async () => {
  const ahead = renderAhead(render);
  ahead("a.md", "1");
  expect(rendered).toEqual([]);
  await vi.runAllTimersAsync();
  ahead("a.md", "2");
  await vi.runAllTimersAsync();
  expect(rendered).toEqual(["a.md 1"]);
});

test("of several documents that are recalled at once, only the last one is", async () => {
  const ahead = renderAhead(render);
  for (const path of ["a.md", "b.md", "c.md"]) ahead(path, "");
  await vi.runAllTimersAsync();
  expect(rendered).toEqual(["c.md "]);
  ahead("a.md", "");
  await vi.runAllTimersAsync();
  expect(rendered).toEqual(["c.md ", "a.md "]);
});

test("an error is left to the next rendering", async () => {
  const ahead = renderAhead(render);
  ahead("a.md", "bad");
  await vi.runAllTimersAsync();
  expect(rendered).toEqual(["a.md bad"]);
});
