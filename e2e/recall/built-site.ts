import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allDocumented } from "../documented.ts";

const cellsOf = "cells.json#";

/** What a test depends on when it reads the documented cells of a page. */
export const documentedUse = (page: string) => cellsOf + page;

/** What a test depends on when it requests an address; undefined if the site does not serve it. */
export function addressUse(address: string, base: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const path = decodeURIComponent(new URL(address).pathname);
  const file = path.slice(new URL(base).pathname.length);
  return file === "" || file.endsWith("/") ? `${file}index.html` : file;
}

/** A built site, which returns the digest of everything that a test may use. */
export class BuiltSite {
  readonly #files = new Map<string, string>();

  /** @param folder the folder of the build, such as "dist" */
  constructor(folder: string) {
    for (const file of globSync("**", { cwd: folder, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      const name = path.slice(folder.length + 1).replaceAll("\\", "/");
      this.#files.set(name, digest(readFileSync(path)));
    }
  }

  /** The digest of what is used; for a missing file, that of the page that is shown instead. */
  digestOf(use: string): string {
    if (use.startsWith(cellsOf)) {
      const page = use.slice(cellsOf.length);
      return digest(JSON.stringify(allDocumented.filter((cell) => cell.page === page)));
    }
    return this.#files.get(use) ?? `missing ${this.#files.get("404.html")}`;
  }
}

/** A short digest of bytes or of a text. */
export function digest(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("base64url").slice(0, 16);
}
