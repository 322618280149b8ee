import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";

const file = "content/posts/en/a.md";
const post = (title: string, text = "Text.") =>
  `---\ntitle: ${title}\ntags: [x, y]\n---\n${text}\n`;

/** The module as another command loads it. */
async function inNewProcess() {
  vi.resetModules();
  return import("./front-matter-of.ts");
}

/** Reads a text after an earlier command has read another one. */
async function after(earlier: string, now: string) {
  const contentDir = mkdtempSync(join(tmpdir(), "front-matter-"));
  const first = await inNewProcess();
  first.frontMatterOf(file, earlier);
  await first.keepFrontMatter(contentDir);
  const second = await inNewProcess();
  await second.recallFrontMatter(contentDir);
  const schema = await import("../../schema/index.ts");
  vi.mocked(schema.parseFrontMatter).mockClear();
  const result = second.frontMatterOf(file, now);
  const isRecalled = vi.mocked(schema.parseFrontMatter).mock.calls.length === 0;
  return { result, fresh: schema.parseFrontMatter(file, now), isRecalled };
}

vi.mock("../../schema/index.ts", { spy: true });

describe("front matter that an earlier command has read", () => {
  it("is recalled, with the lines of its keys", async () => {
    const { result, fresh, isRecalled } = await after(post("A"), post("A", "Another text."));
    expect(isRecalled).toBe(true);
    expect(result).toMatchObject({ ok: true, warnings: [] });
    expect(JSON.stringify(result)).toBe(JSON.stringify(fresh));
    expect(result.ok && result.lineOf("tags")).toBe(3);
  });

  it.each([
    ["its front matter changed", post("A"), post("B")],
    ["it had problems", post("[A]"), post("[A]")],
    ["it had warnings", post("A #1"), post("A #1")],
    ["its text has lost letters", post("A"), post("A", "\uFFFD".repeat(20))],
  ])("is read again if %s", async (_, earlier, now) => {
    const { result, fresh, isRecalled } = await after(earlier, now);
    expect(isRecalled).toBe(false);
    expect(JSON.stringify(result)).toBe(JSON.stringify(fresh));
  });
});
