import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { findBrowser } from "../../src/cli/common/find-browser.ts";
import { importsIn } from "../../src/imports.ts";
import { digest } from "./built-site.ts";

const root = join(import.meta.dirname, "../..");
const always = ["playwright.config.ts", "package-lock.json"];

/**
 * The digest of everything besides the site that a test of a spec runs: the spec, the helpers in
 * e2e/, what these import from src/, the locked packages and the browser.
 *
 * @param spec its path relative to the project's root
 */
export function programDigest(spec: string): string {
  const helpers = globSync("e2e/**/*", { cwd: root, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith(".spec.ts"))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file) || !existsSync(join(root, file))) return;
    files.add(file);
    if (!file.endsWith(".ts") || file.includes("hostile")) return;
    for (const { specifier } of importsIn(file, readFileSync(join(root, file), "utf8"))) {
      if (specifier.startsWith(".")) add(join(dirname(file), specifier));
    }
  };
  [spec, ...helpers, ...always].forEach(add);
  const digests = [...files].sort().map((file) => digest(readFileSync(join(root, file))));
  return digest([browserStamp(), process.version, ...files, ...digests].join("\n"));
}

/** Changes with the browser that is installed. */
function browserStamp(): string {
  const path = findBrowser();
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}
