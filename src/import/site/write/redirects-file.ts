import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, isMap, parseDocument } from "yaml";
import { yamlText } from "../map/yaml-text.ts";
import type { NewFile } from "./target.ts";

const path = "content/redirects.yml";

/**
 * content/redirects.yml with the redirects of an import, below the lines that are there already;
 * these stay, also where the import has another target for their address.
 * @throws {Error} if the file is there and is not a list of redirects
 */
export function redirectsFile(into: string, redirects: ReadonlyMap<string, string>): NewFile {
  const file = join(into, path);
  const source = existsSync(file) ? readFileSync(file, "utf8") : "";
  const document = parseDocument(source);
  if (document.contents === null && document.errors.length === 0) {
    // It is empty, or contains comments.
    const added = yamlText(new Document(Object.fromEntries(redirects)));
    return { path, content: source + added, isMerged: true };
  }
  if (document.errors.length > 0 || !isMap(document.contents)) {
    throw new Error(
      `${path} is not a list such as "/old/: /new/", so that ${redirects.size} redirects of the import are not in it: correct it, and import again`,
    );
  }
  for (const [from, to] of redirects)
    if (!document.has(from)) document.add(document.createPair(from, to));
  return { path, content: yamlText(document), isMerged: true };
}
