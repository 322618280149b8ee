import { existsSync } from "node:fs";
import { join } from "node:path";
import { counted } from "../cell/counted.ts";
import {
  buildOldSite,
  compareSites,
  findSite,
  hasJekyll,
  projectIn,
  readOldSite,
} from "../import/site/index.ts";
import type { Comparison } from "../import/site/index.ts";
import { siteAddress } from "../schema/index.ts";
import { settingsOf } from "../site/content/settings.ts";
import { parsedArguments, refuse } from "./common/arguments.ts";
import { withOwnFolder } from "./common/own-folder.ts";

// npm run import:compare -- <folder of a Jekyll site> <dist>: compares every page of the old site
// with the built new one, and checks every old address. The exit code is 1 if something differs.
const [from, dist] = read();
const site = readOldSite(findSite(from), () => undefined);
const { base } = siteAddress(settingsOf("content"), process.env);
const old = hasJekyll() ? await tryBuild() : undefined;
if (!old) {
  console.log("The old site is not built with Jekyll: the words of its source files are compared.");
}
if (old && old.left.length > 0) {
  console.log(
    `Jekyll builds the old site without these settings, whose programs may not be installed: ${old.left.join(", ")}.`,
  );
}
const comparison = compareSites(site, dist, old?.pages, base, projectIn("."));
print(comparison);

async function tryBuild(): Promise<Awaited<ReturnType<typeof buildOldSite>> | undefined> {
  try {
    return await withOwnFolder("old-site-", (folder) => buildOldSite(site, folder));
  } catch (error) {
    console.error((error as Error).message);
    return undefined;
  }
}

function print({ documents, unanswered, answered }: Comparison): void {
  let whole = 0;
  for (const { path, failed, units, missing, leftovers } of documents) {
    if (!failed && missing.length + leftovers.length === 0) {
      whole++;
      continue;
    }
    console.log(
      `${path}: ${failed ?? `${units - missing.length} of ${units} parts are in the new page`}`,
    );
    for (const unit of missing.slice(0, 10)) console.log(`    ${described(unit)}`);
    if (missing.length > 10) console.log(`    and ${missing.length - 10} more`);
    for (const sign of leftovers) console.log(`    markup is visible: ${sign}`);
  }
  for (const file of unanswered) {
    const isComposed = existsSync(join(dist, file.normalize("NFC")));
    const only = isComposed ? ", only at the one with composed letters (Unicode NFC)" : "";
    console.log(`/${file}: the new site has nothing at this old address${only}`);
  }
  console.log(`${whole} of ${documents.length} documents are complete.`);
  console.log(`${answered} of ${answered + unanswered.length} old addresses still work.`);
  if (whole < documents.length || unanswered.length > 0) process.exitCode = 1;
}

/** What is missing or different, with its text as a reader sees it, and the heading above it. */
function described({
  kind,
  text,
  item,
  repeat,
  change,
}: Comparison["documents"][number]["missing"][number]): string {
  const shown = kind === "mark" ? text : (item?.shown.trim() ?? text);
  const times = repeat ? `: ${counted(repeat.now, "time")}, not ${repeat.before}` : "";
  const under = item?.under ? `, below the heading "${item.under.slice(0, 60)}"` : "";
  const what = kind === "mark" ? "the mark of the footnote" : kind;
  return `${what} ${JSON.stringify(shown.slice(0, 120))}${under}: ${change ?? `missing${times}`}`;
}

function read(): [from: string, dist: string] {
  const takes = "the folder of the old site, and that of the built new one (default: dist)";
  const { positionals } = parsedArguments("import:compare", takes, { allowPositionals: true });
  const [folder, built = "dist"] = positionals;
  if (folder === undefined || positionals.length > 2) return refuse("import:compare", takes);
  if (!existsSync(built)) {
    console.error(`${built} does not exist: run npm run build first`);
    process.exit(2);
  }
  return [folder, built];
}
