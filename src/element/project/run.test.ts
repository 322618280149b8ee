import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const script = join(import.meta.dirname, "run.js");

/** Simulates an older Node, whose "node:module" has only a default export. */
const older = `
  import { registerHooks } from "node:module";
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier === "node:module" ? "data:text/javascript,export default {}" : specifier, context),
  });
`;

it("reports the required version of Node if Node is older", () => {
  const preload = `data:text/javascript,${encodeURIComponent(older)}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--no-experimental-strip-types", "--import", preload, script, "a.ts"],
    {
      encoding: "utf8",
    },
  );
  expect(stderr).toBe(`Node 22.18 or later is needed; this is ${process.version}\n`);
  expect(status).toBe(1);
});
