import { describe, expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { resultOf } from "../../cell/output/result.ts";
import { cellsJson } from "../published/cells-json.ts";
import type { Means, ProvedPage } from "../prove.ts";
import { report } from "./report.ts";
import type { TwinProof } from "../python/twin.ts";

const text = [
  '```ts live file="a.ts" timeout=5\nf();\n```\n```output\n1\n```\n```python twin\n1\n```',
  '```ts live file="b.ts"\ng();\n```',
  '```ts live file="c.ts" static\nh();\n```',
].join("\n");

function page(twin?: TwinProof): ProvedPage {
  const { cells } = cellsOf("a.md", text);
  const run = {
    ran: { ...resultOf("ok", [], 1), wanted: [] },
    frames: [],
    fresh: false,
  };
  const [a, b, c] = cells;
  return {
    page: { file: "a.md", text, lang: "en", page: "/en/a/", pair: "a", title: "A", twins: false },
    cells: [
      { cell: a, run: { ...run, fresh: true }, twin, problems: [] },
      { cell: b, run, problems: [] },
      { cell: c, problems: [] },
    ],
    problems: [],
    malformed: false,
    recordings: {},
  };
}

const means = (python?: Means["python"]): Means => ({
  root: "",
  libraries: new Map(),
  runner: "",
  python,
});
const twin: TwinProof = { twin: "t", text: "1", numpy: "2.0", source: "fresh", error: null };
const numpy = { command: "python3", version: "3", numpy: "2.0" };

describe("report", () => {
  it("counts runs and recalled runs", () => {
    expect(report([page(twin), page({ ...twin, source: "recalled" })], means(numpy)).summary).toBe(
      `4 cells: 4 verified in Node ${process.versions.node}, 2 run afresh, 2 recalled; 2 twins: 1 run afresh under NumPy 2.0, 1 recalled from it`,
    );
  });

  it("says how many of the cells are in pages that a build leaves out", () => {
    const draft = page();
    draft.page = { ...draft.page, file: "draft.md" };
    const { summary } = report([page(twin), draft], means(numpy), ["draft.md"]);
    expect(summary).toMatch(
      /^4 cells \(2 of them in pages that the build leaves out\): 4 verified/,
    );
    expect(report([page(twin)], means(numpy), ["other.md"]).summary).toMatch(
      /^2 cells: 2 verified/,
    );
  });

  it("reports that twins are only compared with their recordings", () => {
    const recorded = page({ ...twin, source: "recorded" });
    expect(report([recorded], means()).summary).toContain(
      "1 twin: 1 compared with its recording (no Python with NumPy here)",
    );
  });

  it("starts each problem with file and line, and omits notices of recordings", () => {
    const wrong = { ...page(twin), problems: [{ file: "a.md", line: 3, message: "no" }] };
    expect(report([wrong], means(numpy))).toMatchObject({ problems: ["a.md:3: no"], notices: [] });
  });

  it("reports twins that are not recorded", () => {
    expect(report([page(twin)], means(numpy))).toMatchObject({
      problems: [],
      notices: [
        "a.md: the recordings of its twins are missing or out of date; npm run promote writes them",
      ],
    });
    expect(report([page()], means()).notices).toEqual([]);
  });
});

describe("cellsJson", () => {
  it("lists every cell that runs, with its options, code and output", () => {
    const cells: unknown = JSON.parse(cellsJson([page(), page()]));
    expect(cells).toHaveLength(4);
    expect(cells).toMatchObject([
      {
        lang: "en",
        page: "/en/a/",
        file: "a.ts",
        options: { timeout: 5 },
        code: "f();",
        output: "1",
      },
      { file: "b.ts", code: "g();", output: null },
      {},
      {},
    ]);
  });
});
