import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Copies a checkout into an empty folder, so that a bench leaves its content, its caches and its dist/
 * alone. The packages are linked; what the checkout has cached is copied.
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
    cpSync(join(root, "node_modules", cache), join(modules, cache), {
      recursive: true,
      // The cache may be a link to a folder that several checkouts share.
      dereference: true,
      // A file that another process is writing is renamed while the others are copied.
      filter: (path) => !/\.json\.[\w-]+$/.test(path),
    });
  }
}
