import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { replaceFile } from "../cache/index.ts";
import { counted } from "../cell/counted.ts";
import { visible } from "../cell/visible.ts";
import {
  promotedRecordings,
  promotedText,
  recordingsFile,
  writeRecordings,
  type ProvedPage,
} from "../proof/index.ts";
import { report } from "../proof/report/report.ts";
import { commandArguments } from "./common/arguments.ts";
import { confirmed } from "./common/confirmed.ts";
import { unpublishedFiles } from "../site/problems/unpublished.ts";
import { patchOf } from "./patch.ts";
import { proveAll, root } from "./common/prove-all.ts";

interface Change {
  file: string;
  before: string;
  after: string;
}

// npm run promote: writes what the cells print as their documented output, in both languages, and
// records what the twins print. It shows the diff and asks first. Ends with 1 if cells still have
// problems.
const [yes] = commandArguments("promote", ["--yes"]);
if (process.env.CI) {
  console.error(
    "npm run promote changes documented outputs, so it does not run in CI: run it yourself and read its diff",
  );
  process.exit(2);
}
process.chdir(root);
const unpublished = unpublishedFiles("content");
const { pages, means } = await proveAll(unpublished);
const changes = (await Promise.all(pages.map(changesOf))).flat();
for (const { file, before, after } of changes) {
  console.log(visible(patchOf(file, before, after)));
}
if (changes.length === 0) {
  tellRemaining(
    report(pages, means).problems,
    "Nothing to promote",
    "outputs and recordings are up to date",
  );
} else if (yes || (await isConfirmed())) {
  const written = (await Promise.all(changes.map(write))).filter(Boolean);
  const now = await proveAll(unpublished);
  tellRemaining(
    report(now.pages, now.means).problems,
    `${counted(written.length, "file")} written`,
    "the cells have no problems",
  );
} else {
  console.log("Nothing was written.");
  if (report(pages, means).problems.length > 0) process.exitCode = 1;
}

/** Lists the problems that remain, and says what was done. */
function tellRemaining(problems: readonly string[], done: string, fine: string): void {
  for (const problem of problems) console.log(visible(problem));
  const remaining = `mend the ${counted(problems.length, "problem")} above by hand`;
  console.log(`${done}: ${problems.length === 0 ? fine : remaining}.`);
  if (problems.length > 0) process.exitCode = 1;
}

async function changesOf(page: ProvedPage): Promise<Change[]> {
  const { file, text } = page.page;
  const path = recordingsFile(file);
  const recorded = await textOf(path);
  const recordings = promotedRecordings(page);
  const after = Object.keys(recordings).length > 0 ? writeRecordings(recordings) : "";
  return [
    { file, before: text, after: promotedText(page) },
    { file: path, before: recorded, after },
  ].filter((change) => change.before !== change.after);
}

/**
 * Writes a change, or deletes a file that would be empty, unless the author has changed the file
 * meanwhile.
 */
async function write({ file, before, after }: Change): Promise<boolean> {
  if ((await textOf(file)) !== before) {
    console.error(`${file} was changed meanwhile and was not written: run npm run promote again`);
    process.exitCode = 1;
    return false;
  }
  if (after === "") await rm(join(root, file));
  else replaceFile(join(root, file), after);
  return true;
}

function textOf(file: string): Promise<string> {
  return readFile(join(root, file), "utf8").catch(() => "");
}

/** Asks whether to write the changes; if nobody can answer, tells how to write them. */
function isConfirmed(): boolean | Promise<boolean> {
  if (process.stdin.isTTY) return confirmed("Write this? [y/N] ");
  console.log(
    "This is not a terminal, so nothing was asked or written: to write the changes, run npm run promote -- --yes.",
  );
  return false;
}
