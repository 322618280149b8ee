import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { digest } from "../../cache/index.ts";
import { excerptOf } from "../../markdown/prose/excerpt.ts";
import { FoundInTexts } from "./found-in-texts.ts";

vi.mock("../../markdown/prose/excerpt.ts", { spy: true });

it("is recalled by the next command until the text changes", async () => {
  const contentDir = mkdtempSync(join(tmpdir(), "found-"));
  const file = "content/posts/en/a.md";
  /** What a command finds, and whether it has read the text. */
  const find = async (text: string) => {
    vi.mocked(excerptOf).mockClear();
    const texts = new FoundInTexts(contentDir);
    const page = { kind: "posts", data: { title: "A" } } as const;
    const { excerpt } = await texts.of(file, { text, digest: digest(text) }, page);
    await texts.keep([file]);
    return { excerpt, isRead: vi.mocked(excerptOf).mock.calls.length > 0 };
  };
  expect(await find("First.")).toEqual({ excerpt: "First.", isRead: true });
  expect(await find("First.")).toEqual({ excerpt: "First.", isRead: false });
  expect(await find("Second.")).toEqual({ excerpt: "Second.", isRead: true });
});
