import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder } from "../common/own-folder.ts";
import { recalledTests } from "../../../e2e/recall/recalled.ts";
import { keptTraces } from "../../../e2e/recall/traces.ts";
import { readArguments } from "./arguments.ts";
import { report } from "./reports.ts";

// The browser tests of npm test: runs those whose inputs changed, or all with --fresh.
const { fresh, shard, words } = readArguments(process.argv.slice(2));
const traces = Object.entries(fresh ? {} : await keptTraces()).filter(
  ([, { spec }]) => words.length === 0 || words.some((word) => spec.includes(word)),
);
const recalled = recalledTests(Object.fromEntries(traces));
report({ counts: [{ kind: "browser", passed: 0, failed: 0, recalled: recalled.length }] });
const folder = ownFolder("mitbadak-");
const list = join(folder, "recalled.txt");
writeFileSync(list, recalled.join("\n"));
if (recalled.length > 0) {
  console.log(`${recalled.length} tests passed before on the same files and are not repeated.`);
}
const skip = recalled.length > 0 ? ["--test-list-invert", list, "--pass-with-no-tests"] : [];
const { status } = spawnSync(
  "playwright",
  ["test", ...words, `--shard=${shard.join("/")}`, ...skip],
  { stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
