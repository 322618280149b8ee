import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/cli/common/find-browser.ts";
import { sites } from "./e2e/sites.ts";
import { patience } from "./e2e/slow.ts";

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // Tests wait for a fifth of their time, so some more of them keep all processors busy. Each needs
  // about half a gigabyte.
  workers: Math.min(8, Math.ceil(1.5 * availableParallelism())),
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["./e2e/proof-reporter.ts"], ["./e2e/recall/reporter.ts"]],
  timeout: 60_000 * patience,
  expect: { timeout: 5000 * patience },
  use: {
    launchOptions: {
      executablePath: findBrowser(),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
    // Snapshots of long pages take three times as long as the tests, and pictures of every change a
    // sixth; `--trace on` records both.
    trace: { mode: "retain-on-failure", snapshots: false, screenshots: false },
    screenshot: "only-on-failure",
  },
  // The blog has the longest test, which would otherwise start last.
  projects: sites.toReversed().map(({ name, url, testMatch, testIgnore }) => ({
    name,
    testMatch,
    testIgnore,
    use: { baseURL: url },
  })),
  webServer: {
    command: "node e2e/serve.ts",
    url: sites[0].url,
    reuseExistingServer: false,
  },
});
