import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  // No test depends on how quick the machine is.
  test: { dir: "src", testTimeout: 60_000, hookTimeout: 60_000 },
});
