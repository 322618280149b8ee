import { codeDigest, digest, remember } from "../cache/index.ts";
import { libraries } from "../cell/program/cut.ts";

/** The emitter, and the libraries. */
const sources = ["./declarations.ts", ...libraries.map((name) => `../${name}/index.ts`)].map(
  (file) => new URL(file, import.meta.url).href,
);

/**
 * The types of the libraries, as `declarations` emits them. They are cached until a library or the
 * emitter changes; TypeScript is loaded only then.
 */
export function libraryTypes(): Promise<Record<string, string>> {
  return remember(digest(["declarations", codeDigest(...sources)]), async () => {
    const { declarations } = await import("./declarations.ts");
    return declarations();
  });
}
