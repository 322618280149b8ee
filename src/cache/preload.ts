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
    if (!url.startsWith(src) || !url.endsWith(".ts")) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const source = files.codeOf(url.slice(src.length), readFileSync(path, "utf8"));
    return { format: "module", source, shortCircuit: true };
  },
});

process.once("exit", () => {
  try {
    files.save();
  } catch {
    // The next command strips them again.
  }
});
