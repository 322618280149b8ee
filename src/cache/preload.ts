import { readFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./folder.ts";
import { StrippedFiles } from "./stripped.ts";

// Loaded by `node --import` before a command and in each of its threads: the files of src, without
// their types, come from a record in the cache.
const src = new URL("../", import.meta.url).href;
const files = new StrippedFiles(join(cacheFolder, `stripped-${process.version}.json`));

module.registerHooks({
  load(url, context, nextLoad) {
    const source = url.startsWith(src) && url.endsWith(".ts") ? sourceOf(url) : undefined;
    if (source === undefined) return nextLoad(url, context);
    return { format: "module", source, shortCircuit: true };
  },
});

function sourceOf(url: string): string | undefined {
  try {
    return files.codeOf(url.slice(src.length), readFileSync(fileURLToPath(url), "utf8"));
  } catch {
    // Node reads the file itself, and its error names the file.
    return undefined;
  }
}

process.once("exit", () => {
  try {
    files.save();
  } catch {
    // The next command strips them again.
  }
});
