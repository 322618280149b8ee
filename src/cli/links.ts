import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sites } from "../../e2e/sites.ts";
import { commandArguments } from "./arguments.ts";
import { brokenLinks } from "./broken-links.ts";
import { root } from "./prove-all.ts";

// Checks every link within the built sites.
commandArguments("links", []);
let broken = 0;
for (const { dist, base } of sites) {
  const folder = join(root, dist);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = new Set(names.map((name) => name.replaceAll("\\", "/")));
  const pages = new Map(
    [...files]
      .filter((name) => name.endsWith(".html") && !name.startsWith("_live/"))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
  for (const line of brokenLinks(pages, (name) => existsSync(join(folder, name)), base)) {
    console.log(`${dist}/${line}`);
    broken++;
  }
  console.log(`${dist}: the links of ${pages.size} pages`);
}
if (broken > 0) console.log(`${broken} broken link(s).`);
process.exitCode = broken === 0 ? 0 : 1;
