import { mkdirSync } from "node:fs";
import module from "node:module";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { evict } from "../cache/index.ts";
import { counted } from "../cell/counted.ts";
import { unchanged } from "../site/build/last-build.ts";
import { parsedArguments } from "./common/arguments.ts";
import { root } from "./common/prove-all.ts";
import { systemProblem } from "./common/system-problem.ts";

// npm run build: builds the site into dist/, or into the folder given by --outDir. Prints a summary
// instead of Astro's list of all pages. Does nothing if nothing has changed since the last build.
process.chdir(root);
// Node keeps what it compiles of the modules that are imported from here on, as in Astro's commands.
module.enableCompileCache?.();
// The heaps of the process and of its threads may grow by 60 % before garbage is collected. By default
// they grow up to fourfold, so that most of the memory of a build of many posts is garbage.
setFlagsFromString("--heap-growing-percent=60");
const { outDir } = parsedArguments("build", "only --outDir=<folder>", {
  options: { outDir: { type: "string" } },
}).values;
const folder = resolve(outDir ?? "dist");
try {
  const same = await unchanged(root, folder);
  if (same) {
    console.log(
      `Nothing has changed since the last build: ${outDir ?? "dist"} contains its ${same.pages} pages`,
    );
    if (same.warnings > 0)
      console.log(`${counted(same.warnings, "warning")}: npm run check -- --all lists them`);
  } else {
    mkdirSync(folder, { recursive: true });
    // Both load much that finding that nothing has changed does not need.
    const { buildWithKeptBundles } = await import("../site/build/kept-build.ts");
    const load = async () => (await import("../../astro.config.mjs")).default;
    if (!(await buildWithKeptBundles(root, "content", folder, load))) {
      const { build } = await import("astro");
      await build({ root, logLevel: "warn", ...(outDir !== undefined && { outDir }) });
    }
  }
  await evict();
} catch (error) {
  // The site's own errors have no stack, which would not help the author.
  console.error(
    systemProblem(error) ?? (error instanceof Error ? error.stack || error.message : error),
  );
  process.exitCode = 1;
}
