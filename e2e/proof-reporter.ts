import type { TestInfo } from "@playwright/test";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { addBrowserResults, type BrowserResult } from "../src/proof/browser-results.ts";

const type = "proven";

/** Says that a cell printed what its page documents; the reporter keeps it if the whole test passes. */
export function proven(
  { annotations }: Pick<TestInfo, "annotations">,
  result: BrowserResult,
): void {
  annotations.push({ type, description: JSON.stringify(result) });
}

/** Keeps what the browser proved, for the pages that the next build makes, and counts it. */
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
