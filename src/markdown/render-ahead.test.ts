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

test("of several documents at once, only the first one is, which is that of the page", async () => {
  const ahead = renderAhead(render);
  for (const path of ["a.md", "b.md", "c.md"]) ahead(path, "");
  await vi.runAllTimersAsync();
  expect(rendered).toEqual(["a.md "]);
  ahead("c.md", "");
  await vi.runAllTimersAsync();
  expect(rendered).toEqual(["a.md ", "c.md "]);
});

test("if the document of a page has just been rendered, or was before, no other is", async () => {
  const ahead = renderAhead(render);
  ahead("a.md");
  ahead("b.md", "");
  await vi.runAllTimersAsync();
  expect(rendered).toEqual([]);
  for (let visit = 0; visit < 2; visit++) {
    ahead("a.md", "");
    ahead("b.md", "");
    await vi.runAllTimersAsync();
    expect(rendered).toEqual(["a.md "]);
  }
});

test("an error is left to the next rendering", async () => {
  const ahead = renderAhead(render);
  ahead("a.md", "bad");
  await vi.runAllTimersAsync();
  expect(rendered).toEqual(["a.md bad"]);
});
