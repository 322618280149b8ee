import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { sites } from "../../e2e/sites.ts";
import { counted } from "../cell/counted.ts";
import { parsedArguments, refuse } from "./common/arguments.ts";
import { contentProblems } from "../site/problems/content-problems.ts";
import { brokenLinks, isWarned } from "./broken-links.ts";
import { root } from "./common/prove-all.ts";

// Checks every link within the built sites, except those that npm run check warns about.
const { only } = parsedArguments("links", "only --only=<folder>", {
  options: { only: { type: "string" } },
}).values;
const folders = sites.map(({ dist }) => dist);
if (only !== undefined && !folders.includes(only)) {
  refuse("links", `--only= with one of ${folders.join(", ")}`);
}
const warnings = (await contentProblems(root, "content"))
  .filter(({ warning }) => warning)
  .map(({ message }) => message);
let broken = 0;
for (const { dist, base, content } of sites) {
  if (only !== undefined && dist !== only) continue;
  const folder = join(root, dist);
  if (!existsSync(join(folder, "index.html"))) {
    const mend = content === "own" ? "npm run build" : "npm test -- e2e/blog";
    console.error(`${dist}/index.html does not exist: run ${mend} first.`);
    process.exit(2);
  }
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"));
  const pages = new Map(
    files
      .filter((name) => name.endsWith(".html") && !name.startsWith("_live/"))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
  for (const one of brokenLinks(pages, (name) => existsSync(join(folder, name)), base)) {
    if (content === "own" && isWarned(one, base, warnings)) continue;
    console.log(`${dist}/${one.file}: ${one.link}: ${one.wrong}`);
    broken++;
  }
  console.log(`${dist}: the links of ${counted(pages.size, "page")}`);
}
if (broken > 0) console.log(`${counted(broken, "broken link")}.`);
process.exitCode = broken === 0 ? 0 : 1;
