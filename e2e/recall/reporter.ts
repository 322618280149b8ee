import { relative } from "node:path";
import type {
  FullConfig,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from "@playwright/test/reporter";
import { report } from "../../src/cli/testing/reports.ts";
import { sites } from "../sites.ts";
import { BuiltSite } from "./built-site.ts";
import { Programs } from "./programs.ts";
import { keepTraces, type Traces } from "./traces.ts";
import { usesNote } from "./uses-note.ts";

/**
 * Reports the counts and failures, and records what each test used, so that the next run does not
 * repeat tests whose inputs are unchanged.
 */
export default class RecallReporter implements Reporter {
  readonly #passed: Traces = {};
  /** The tests that run again next time. */
  readonly #again: string[] = [];
  readonly #count = { passed: 0, failed: 0 };
  readonly #sites = new Map<string, BuiltSite>();
  readonly #programs = new Programs();

  /** Reads the sites and the programs of the tests before the first test. */
  onBegin(_: FullConfig, suite: Suite): void {
    for (const { dist } of sites) this.#sites.set(dist, new BuiltSite(dist));
    for (const test of suite.allTests()) this.#programs.digestOf(specOf(test));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const [, project, file, ...titles] = test.titlePath();
    const name = [`[${project}]`, file, ...titles].join(" › ");
    const spec = specOf(test);
    const outcome = test.outcome();
    if (outcome === "expected") this.#count.passed++;
    else if (outcome !== "skipped") {
      this.#count.failed++;
      const place = [`[${project}]`, ...titles].join(" › ");
      report({ failures: [{ file: spec, name: place, error: textOf(result.error) }] });
    }
    const note = result.annotations.find(({ type }) => type === usesNote);
    if (outcome !== "expected" || !note) return void this.#again.push(name);
    const site = sites.find((one) => one.name === project);
    const built = site && this.#sites.get(site.dist);
    if (!built) throw new Error(`RecallReporter: no site is named ${project}`);
    const program = this.#programs.digestOf(spec);
    const uses = (JSON.parse(note.description ?? "[]") as string[]).map(
      (use) => [use, built.digestOf(use)] as const,
    );
    this.#passed[name] = { spec, program, dist: site.dist, uses: Object.fromEntries(uses) };
  }

  /** Reports an error outside tests, such as one in the code around them. */
  onError(error: TestError): void {
    const file = error.location ? relative(process.cwd(), error.location.file) : "";
    report({ failures: [{ file, name: "outside of tests", error: textOf(error) }] });
  }

  async onEnd(): Promise<void> {
    report({ counts: [{ kind: "browser", ...this.#count, recalled: 0 }] });
    // A test whose files were edited while it ran may have read them before or after.
    const now = new Programs();
    for (const [name, { spec, program }] of Object.entries(this.#passed)) {
      if (now.digestOf(spec) === program) continue;
      delete this.#passed[name];
      this.#again.push(name);
    }
    await keepTraces(this.#passed, this.#again);
  }
}

function specOf({ location }: TestCase): string {
  return relative(process.cwd(), location.file).replaceAll("\\", "/");
}

function textOf(error?: TestError): string {
  return error?.message ?? error?.value ?? "ended without an error";
}
