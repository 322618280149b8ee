import type { Reporter, TestModule } from "vitest/node";
import { addCount } from "./counts.ts";

/** Counts the unit tests for the last line of `npm test`. */
export default class UnitReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const countOf = (state: "passed" | "failed") =>
      tests.filter((test) => test.result().state === state).length;
    addCount({ kind: "unit", passed: countOf("passed"), failed: countOf("failed"), recalled: 0 });
  }
}
