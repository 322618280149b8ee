import { globSync } from "node:fs";
import { join } from "node:path";
import { codeDigest, digest, remember } from "../cache/index.ts";
import { names, src } from "./names.ts";
import type { Library } from "./types.ts";

const readers = ["./libraries.ts", "./project.ts"].map(
  (file) => new URL(file, import.meta.url).href,
);

/** The source files from which the reference is made. */
export function sources(): string[] {
  return globSync(`{${names.join(",")}}/**/*.ts`, { cwd: src })
    .filter((file) => !file.endsWith(".test.ts"))
    .sort()
    .map((file) => join(src, file));
}

/**
 * The libraries as TypeDoc reads them. The result is cached until one of their sources, or the code
 * that reads them, changes. TypeDoc and TypeScript are loaded only when the cache is not valid.
 */
export function readLibraries(): Promise<Library[]> {
  return remember(digest(["api", codeDigest(...readers, ...sources())]), async () => {
    const { librariesIn } = await import("./libraries.ts");
    const { project } = await import("./project.ts");
    return librariesIn(await project());
  });
}
