import { globSync } from "node:fs";
import { join } from "node:path";
import { codeDigest, digest, remember } from "../cache/index.ts";
import { names, src } from "./names.ts";
import type { Library } from "./types.ts";

const readers = ["./libraries.ts", "./project.ts"].map(
  (file) => new URL(file, import.meta.url).href,
);

/** The sources that the reference is made of. */
export function sources(): string[] {
  return globSync(`{${names.join(",")}}/**/*.ts`, { cwd: src })
    .filter((file) => !file.endsWith(".test.ts"))
    .sort()
    .map((file) => join(src, file));
}

/**
 * The libraries as TypeDoc reads them, recalled until one of their sources or what reads them
 * changes. TypeDoc, and TypeScript with it, is loaded only to read them.
 */
export function readLibraries(): Promise<Library[]> {
  return remember(digest(["api", codeDigest(...readers, ...sources())]), async () => {
    const { librariesIn } = await import("./libraries.ts");
    const { project } = await import("./project.ts");
    return librariesIn(await project());
  });
}
