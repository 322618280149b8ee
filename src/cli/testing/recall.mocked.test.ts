import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FullConfig, Suite, TestCase, TestResult } from "@playwright/test/reporter";
import type { Traces } from "../../../e2e/recall/traces.ts";

const dist = mkdtempSync(join(tmpdir(), "dist-"));
mkdirSync(join(dist, "book"));

beforeEach(() => {
  for (const file of ["index.html", "book/index.html", "404.html"]) {
    writeFileSync(join(dist, file), file);
  }
  rmSync(join(dist, "gone.js"), { force: true });
});

vi.mock("../../../e2e/documented.ts", () => ({
  allDocumented: [{ page: "/", output: "1" }],
}));
const edited = new Set<string>();
vi.mock("../../../e2e/recall/programs.ts", () => ({
  Programs: class {
    digestOf = (spec: string) => (edited.has(spec) ? `${spec}, edited` : spec);
  },
}));
vi.mock("../../../e2e/recall/traces.ts", () => ({ keepTraces: vi.fn() }));
vi.mock("./reports.ts", () => ({ report: vi.fn() }));
const { report } = await import("./reports.ts");
const { keepTraces } = await import("../../../e2e/recall/traces.ts");
const { default: RecallReporter } = await import("../../../e2e/recall/reporter.ts");
const { addressUse, BuiltSite, documentedUse } = await import("../../../e2e/recall/built-site.ts");
const { recalledTests } = await import("../../../e2e/recall/recalled.ts");

describe("what a test uses", () => {
  it.each([
    ["http://localhost:1/repo/", "index.html"],
    ["http://localhost:1/repo/book/?a#b", "book/index.html"],
    ["http://localhost:1/repo/%EA%B0%80.png", "가.png"],
    ["http://localhost:1/", undefined],
    ["http://localhost:2/repo/", undefined],
  ])("%s is the file %s", (address, file) => {
    expect(addressUse(address, "http://localhost:1/repo/")).toBe(file);
  });
});

describe("a browser test that passed", () => {
  const uses = ["book/index.html", "gone.js", documentedUse("/")];
  const traceOf = () => {
    const site = new BuiltSite(dist);
    return {
      ...{ spec: "a.spec.ts", program: "a.spec.ts", dist },
      uses: Object.fromEntries(uses.map((use) => [use, site.digestOf(use)])),
    };
  };
  const name = "[root] › a.spec.ts › reads";

  it("is recalled while the files that it used are unchanged", () => {
    expect(recalledTests({ [name]: traceOf() })).toEqual([name]);
  });

  it("runs again when its program has changed", () => {
    expect(recalledTests({ [name]: { ...traceOf(), program: "another" } })).toEqual([]);
  });

  it.each([
    ["a page that it opened", "book/index.html"],
    ["a file that was missing", "gone.js"],
    ["the 404 page", "404.html"],
  ])("runs again when %s has changed", (_, file) => {
    const traces: Traces = { [name]: traceOf() };
    writeFileSync(join(dist, file), "new");
    expect(recalledTests(traces)).toEqual([]);
  });

  it("runs again when a documented cell on its page has changed", () => {
    const trace = traceOf();
    trace.uses[documentedUse("/")] = "another";
    expect(recalledTests({ [name]: trace })).toEqual([]);
  });
});

describe("a run of browser tests", () => {
  const testOf = (spec: string) =>
    ({
      location: { file: join(process.cwd(), spec) },
      titlePath: () => ["", "root", spec, "reads"],
      outcome: () => "expected",
    }) as TestCase;
  const annotations = [{ type: "uses", description: "[]" }];

  it("keeps what its tests used, but not of tests whose program changed meanwhile", async () => {
    const tests = ["e2e/a.spec.ts", "e2e/b.spec.ts"].map(testOf);
    const reporter = new RecallReporter();
    reporter.onBegin({} as FullConfig, { allTests: () => tests } as Suite);
    for (const test of tests) reporter.onTestEnd(test, { annotations } as unknown as TestResult);
    edited.add("e2e/b.spec.ts");
    await reporter.onEnd();
    const [[passed, again]] = vi.mocked(keepTraces).mock.calls;
    expect(Object.keys(passed)).toEqual(["[root] › e2e/a.spec.ts › reads"]);
    expect(again).toEqual(["[root] › e2e/b.spec.ts › reads"]);
    const count = { kind: "browser", passed: 2, failed: 0, recalled: 0 };
    expect(vi.mocked(report).mock.calls).toEqual([[{ counts: [count] }]]);
  });
});
