import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layOut, listFiles } from "./sites.ts";

/** The text of the first element of this name. */
function inside(name: string, xml: string): string {
  return new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
}

// node src/import/site/recorded/record.ts: builds each site with the installed jekyll (Debian's
// 4.3.1 with its plugins feed and sitemap), and records the files that it wrote, and the ids and titles
// of the posts in its feed.
for (const source of globSync(join(import.meta.dirname, "*.site"))) {
  const folder = mkdtempSync(join(tmpdir(), "jekyll-"));
  layOut(readFileSync(source, "utf8"), folder);
  const built = spawnSync("jekyll", ["build", "--quiet"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "C.UTF-8", TZ: "UTC" },
  });
  if (built.status !== 0) throw new Error(`${source}: ${built.stderr}`);
  const files = listFiles(join(folder, "_site"));
  const record = (ending: string, lines: string[]) =>
    writeFileSync(source.replace(/\.site$/, ending), lines.map((line) => `${line}\n`).join(""));
  record(".txt", files);
  const feed = join(folder, "_site/feed.xml");
  const entries = existsSync(feed) ? readFileSync(feed, "utf8").split("<entry>").slice(1) : [];
  const ids = entries.map((entry) => `${inside("id", entry)} ${inside("title", entry)}`);
  if (ids.length > 0) record(".feed.txt", ids);
  rmSync(folder, { recursive: true });
}
