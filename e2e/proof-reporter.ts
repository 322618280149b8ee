import type { TestInfo } from "@playwright/test";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { addBrowserResults, type BrowserResult } from "../src/proof/published/browser-results.ts";

const type = "proven";

/**
 * Reports that a cell printed its documented output; the reporter records this if the whole test
 * passes.
 */
export function proven(
  { annotations }: Pick<TestInfo, "annotations">,
  result: BrowserResult,
): void {
  annotations.push({ type, description: JSON.stringify(result) });
}

/** Records what was verified in the browser, for the next build, and counts it. */
export default class ProofReporter implements Reporter {
  readonly #results: BrowserResult[] = [];

  onTestEnd(_test: TestCase, { status, annotations }: TestResult): void {
    if (status !== "passed") return;
    for (const { type: kind, description } of annotations) {
      if (kind === type) this.#results.push(JSON.parse(description ?? "") as BrowserResult);
    }
  }

  async onEnd(): Promise<void> {
    await addBrowserResults(this.#results);
  }
}
