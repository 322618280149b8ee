import { join } from "node:path";
import type { Plugin } from "vite";

/**
 * Folders of which no page shows a file. Vite would watch each file in them, of which there are
 * thousands after a build.
 */
const folders = ["dist", "look", "bench", "e2e", "src/import"];

/**
 * In development, leaves out files that no page shows from those that Vite watches.
 *
 * @param root the project's folder
 */
export function unwatched(root: string): Plugin {
  const left = new Set(folders.map((name) => withSlashes(join(root, name))));
  // Not a pattern, which would read brackets in the path of the project as a part of it.
  const ignored = (path: string) => left.has(withSlashes(path));
  return { name: "unwatched", config: () => ({ server: { watch: { ignored } } }) };
}

function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
