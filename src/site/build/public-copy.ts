import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { servedFiles } from "../content/served-files.ts";
import type { KeptFiles } from "./kept-files.ts";

/**
 * Vite's own copy of public/ fails at a symbolic link that leads nowhere, such as Emacs makes beside a
 * file that is edited, and at one that leads to a folder above it.
 */
export const withoutPublicCopy: Plugin = {
  name: "without-public-copy",
  config: () => ({ environments: { client: { build: { copyPublicDir: false } } } }),
};

/**
 * Copies the files of public/ that the site serves.
 *
 * @param root the project's folder
 * @param folder that of the built site
 * @param files those of the build, which begins
 */
export function copyPublic(root: string, folder: string, files: KeptFiles): void {
  const names = servedFiles(root).map((address) => address.slice(1));
  for (const name of names) files.makeWay(name);
  for (const name of names) {
    const copy = join(folder, name);
    mkdirSync(dirname(copy), { recursive: true });
    // That of the last build cannot be overwritten if the file in public/ is read-only.
    rmSync(copy, { force: true });
    copyFileSync(join(root, "public", name), copy);
  }
}
