import { build } from "astro";
import { evict } from "../cache/index.ts";
import { parsedArguments } from "./arguments.ts";
import { root } from "./prove-all.ts";

// npm run build: builds the site into dist/, or into the folder given by --outDir. Prints a summary
// instead of Astro's list of all pages.
process.chdir(root);
const { outDir } = parsedArguments("build", "only --outDir=<folder>", {
  options: { outDir: { type: "string" } },
}).values;
try {
  await build({ root, logLevel: "warn", ...(outDir !== undefined && { outDir }) });
  await evict();
} catch (error) {
  // The site's own errors have no stack, which would not help the author.
  console.error(error instanceof Error ? error.stack || error.message : error);
  process.exitCode = 1;
}
