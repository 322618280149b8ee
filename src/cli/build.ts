import { parseArgs } from "node:util";
import { build } from "astro";
import { root } from "./prove-all.ts";

// npm run build: builds the site into dist/, or the folder after --outDir. Astro's list of all pages is
// left out; the summary of the build takes its place.
process.chdir(root);
const outDir = read();
try {
  await build({ root, logLevel: "warn", ...(outDir !== undefined && { outDir }) });
} catch (error) {
  // Errors of ours have no stack: an author has no use for it.
  console.error(error instanceof Error ? error.stack || error.message : error);
  process.exitCode = 1;
}

function read(): string | undefined {
  try {
    return parseArgs({ options: { outDir: { type: "string" } } }).values.outDir;
  } catch (error) {
    console.error(`npm run build takes only --outDir=<folder>: ${(error as Error).message}`);
    process.exit(2);
  }
}
