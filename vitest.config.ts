import { defineConfig } from "vitest/config";
import { buildTests, contentTests } from "./src/cli/testing/apart.ts";
import { refuseUpdateOfAll } from "./src/cli/testing/update-option.ts";

refuseUpdateOfAll(process.argv.slice(2));

/**
 * Tests that need modules of their own: of rooms that keep what a program sets, such as a seed, print
 * options, or the page it speaks to, and tests that replace a module, which another test may have loaded.
 */
const stateful = [
  ...["np", "nn", "plt", "draw", "live", "api"].map((room) => `src/${room}/**/*.test.ts`),
  "src/**/*.mocked.test.ts",
];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // No test depends on how quick the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: "src/cli/testing/temporary-folder.ts",
    reporters: [
      "default",
      ...(process.env.GITHUB_ACTIONS ? ["github-actions"] : []),
      "./src/cli/testing/unit-reporter.ts",
    ],
    projects: [
      { extends: true, test: { name: "stateful", include: stateful } },
      // Modules without state are loaded once for all files, which takes half of the time.
      {
        extends: true,
        test: {
          name: "pure",
          include: ["src/**/*.test.ts", "e2e/**/*.test.ts"],
          exclude: [...stateful, ...contentTests, ...buildTests],
          isolate: false,
        },
      },
      { extends: true, test: { name: "content", include: contentTests, isolate: false } },
      { extends: true, test: { name: "builds", include: buildTests, isolate: false } },
    ],
  },
});
