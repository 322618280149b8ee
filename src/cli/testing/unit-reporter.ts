import type { Reporter, TestModule } from "vitest/node";
import type { Failure } from "./failures.ts";
import { report } from "./reports.ts";

type Errors = readonly { message: string }[];

/** Reports the counts and failures of the unit tests to `npm test`. */
export default class UnitReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: Errors): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const { length: passed } = tests.filter((test) => test.result().state === "passed");
    const { length: failed } = tests.filter((test) => test.result().state === "failed");
    report({
      counts: [{ kind: "unit", passed, failed, recalled: 0 }],
      failures: [...modules.flatMap(failuresIn), ...failuresOf("", "unhandled error", unhandled)],
    });
  }
}

/** The errors of a file: on import, in hooks around its tests, and in the tests. */
function failuresIn(module: TestModule): Failure[] {
  const file = module.relativeModuleId;
  return [
    ...failuresOf(file, "", module.errors()),
    ...[...module.children.allSuites()].flatMap((suite) =>
      failuresOf(file, suite.fullName, suite.errors()),
    ),
    ...[...module.children.allTests()].flatMap((test) =>
      failuresOf(file, test.fullName.replaceAll(" > ", " › "), test.result().errors ?? []),
    ),
  ];
}

const failuresOf = (file: string, name: string, errors: Errors): Failure[] =>
  errors.map(({ message }) => ({ file, name, error: message }));
