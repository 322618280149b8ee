import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { counted } from "../cell/counted.ts";
import { findSite, importSite, isLost, summary, table } from "../import/site/index.ts";
import type { Imported } from "../import/site/index.ts";
import { ProgressLine } from "../proof/report/progress-line.ts";
import { parsedArguments, refuse } from "./common/arguments.ts";
import { shellWord } from "./common/shell-word.ts";
import { systemProblem } from "./common/system-problem.ts";

// npm run import -- <folder of a Jekyll site>: moves the site into content/ and public/. The exit
// code is 1 if something of the old site is not in the new one, and 2 if nothing was imported.
const root = fileURLToPath(new URL("../../", import.meta.url));
const { from, into, force, dry, fetchImages } = read();
const line = new ProgressLine();
const steps = {
  reading: "Reading",
  fetching: "Fetching images",
  converting: "Converting",
  writing: "Writing",
};
try {
  const site = findSite(from);
  const imported = await importSite({
    ...{ from: site, into, force, dry, fetchImages },
    onProgress: (step, done, all) => line.show(`${steps[step]}: ${done} of ${all}`),
  });
  line.end();
  report(imported, site);
} catch (error) {
  line.end();
  console.error(systemProblem(error) ?? (error instanceof Error ? error.message : error));
  process.exitCode = 2;
}

function report(imported: Imported, site: string): void {
  const { rows, outcomes, unknownKeys, redirects, images } = imported;
  if (rows.length === 0) {
    console.error(`${site} contains no posts, pages or files: give the folder of a Jekyll site`);
    process.exitCode = 2;
    return;
  }
  console.log(table(rows));
  const keys = Array.from(unknownKeys, ([key, count]) => `${key} (${count})`).join(", ");
  if (keys) console.log(`\nKept under "jekyll:", where they have no effect: ${keys}.`);
  console.log(`\n${summary(rows)}; ${counted(redirects, "redirect")}.`);
  const { new: added, updated, same, kept } = outcomes;
  const verb = dry ? "Would write" : "Wrote";
  console.log(
    `${verb} ${added} new and ${counted(updated, "changed file")}; ${same} unchanged, ${kept} kept.`,
  );
  if (fetchImages) {
    console.log(
      `Fetched ${images.fetched} of ${counted(images.remote, "image")} from other sites.`,
    );
  } else if (images.remote > 0) {
    console.log(
      `${counted(images.remote, "image is", "images are")} loaded from other sites; --fetch-images copies them to public/images/remote/.`,
    );
  }
  if (isLost(rows)) {
    console.log("Something is not in the new site: see the lines that end in [lost].");
    process.exitCode = 1;
  }
  const old = shellWord(relative(process.cwd(), site) || site);
  console.log(`
Next:
1. npm start: look at the site, and review the lines above that end in [review].
2. npm run build && npm run import:compare -- ${old} dist: compares every old page with the new one.
3. content/site.yml: check title, description, url and authors; then delete posts you do not want.`);
}

interface Arguments {
  from: string;
  into: string;
  force: boolean;
  dry: boolean;
  fetchImages: boolean;
}

function read(): Arguments {
  const takes =
    "the folder of a Jekyll site, and --into <folder>, --dry-run, --fetch-images, --force";
  const { values, positionals } = parsedArguments("import", takes, {
    allowPositionals: true,
    options: {
      into: { type: "string" },
      force: { type: "boolean" },
      "dry-run": { type: "boolean" },
      "fetch-images": { type: "boolean" },
    },
  });
  if (positionals.length !== 1) return refuse("import", takes);
  return {
    from: resolve(positionals[0]),
    into: resolve(values.into ?? root),
    force: values.force === true,
    dry: values["dry-run"] === true,
    // A trial writes nothing, so that it needs no images.
    fetchImages: values["fetch-images"] === true && values["dry-run"] !== true,
  };
}
