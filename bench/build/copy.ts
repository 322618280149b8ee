import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Copies a checkout into an empty folder, so that a bench leaves its content, its caches and its dist/
 * alone. The packages and the cached files are links.
 */
export function copyCheckout(root: string, folder: string): void {
  const { stdout } = spawnSync("git", ["-C", root, "ls-files", "-z", "-co", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  for (const file of stdout.split("\0").filter((name) => name && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(root, "node_modules"))) {
    if ([".cache", ".astro", ".vite"].includes(name)) continue;
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  const cache = ".cache/mitbadak";
  if (existsSync(join(root, "node_modules", cache))) {
    linkFolder(join(root, "node_modules", cache), join(modules, cache));
  }
}

/** Links the files of the cache, which commands replace or delete, but never change. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    // A file that another process is writing is renamed while the others are linked.
    else if (!/\.json\.[\w-]+$/.test(entry.name)) link(source, target);
  }
}

function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // The two are on different disks.
    copyFileSync(source, target);
  }
}
