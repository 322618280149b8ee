import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { KeptFences } from "./kept-fences.ts";

const tokenize = vi.hoisted(() => vi.fn((code: string) => Promise.resolve(`<b>${code}</b>`)));
vi.mock("./tokenize.ts", () => ({ tokenize }));

test("in another process, an edit beside a fence highlights only the fences that changed", async () => {
  const path = join(process.cwd(), `content/posts/en/${randomUUID()}.md`);
  const shown = async (text: string) => {
    vi.resetModules();
    const { createRender } = await import("../render.ts");
    const { fence } = await import("./fence.ts");
    return (await createRender([fence])(path, text)).html;
  };
  const fenceOf = (code: string) => `\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
  expect(await shown(`a${fenceOf("1;")}`)).toContain("<b>1;</b>");
  expect(await shown(`b${fenceOf("1;")}${fenceOf("2;")}`)).toContain("<b>2;</b>");
  expect(await shown(`c${fenceOf("2;")}${fenceOf("1;")}`)).toContain("<b>1;</b>");
  expect(tokenize.mock.calls).toEqual([
    ["1;", "ts"],
    ["2;", "ts"],
  ]);
});

test("fences that the last version no longer contained are made again", async () => {
  const file = randomUUID();
  const make = vi.fn(() => Promise.resolve("made"));
  for (const key of ["a", "b", "b", "a"]) {
    const fences = new KeptFences(file);
    expect(await fences.of(key, make)).toBe("made");
    await fences.keep();
  }
  expect(make).toHaveBeenCalledTimes(3);
});
