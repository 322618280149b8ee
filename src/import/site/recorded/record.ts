import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layOut, listFiles } from "./sites.ts";

// node src/import/site/recorded/record.ts: builds each site with the installed jekyll (Debian's
// 4.3.1 with its plugins feed and sitemap), and records the files that it wrote.
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
  writeFileSync(source.replace(/\.site$/, ".txt"), `${files.join("\n")}\n`);
  rmSync(folder, { recursive: true });
}
