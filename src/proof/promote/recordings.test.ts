import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readRecordings, recordingsFile, writeRecordings } from "./recordings.ts";

const root = mkdtempSync(join(tmpdir(), "recordings-"));
const recordings = { "a.ts": { twin: "t", numpy: "2.0", text: "1\n각" } };

it("recordings are next to their page", () => {
  expect(recordingsFile("content/posts/ko/a.md")).toBe("content/posts/ko/a.proof.json");
  expect(recordingsFile("content/1-1.mdx")).toBe("content/1-1.proof.json");
});

it("recordings are read as they were written, and a page may have none", async () => {
  writeFileSync(join(root, "a.proof.json"), writeRecordings(recordings));
  expect(await readRecordings(root, "a.md")).toEqual({ recordings, problems: [] });
  expect(await readRecordings(root, "b.md")).toEqual({ recordings: {}, problems: [] });
});

it.each(["", "null", "[]", '{"a.ts": 5}', '{"a.ts": {"twin": "t"}}', "<<<<<<< HEAD\n{}"])(
  "a recordings file that contains %j is a problem, and is ignored",
  async (text) => {
    writeFileSync(join(root, "c.proof.json"), text);
    const { recordings, problems } = await readRecordings(root, "c.mdx");
    expect(recordings).toEqual({});
    expect(problems).toMatchObject([{ file: "c.proof.json", line: 1 }]);
  },
);
