import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The test files that words name: each word by a part of the path, or, where no path has it, by the
 * text of the files.
 *
 * @returns the files, and the words that no file has
 */
export function selected(
  words: readonly string[],
  root: string,
): { files: string[]; unknown: string[] } {
  const all = globSync(["src/**/*.test.ts", "e2e/*.spec.ts"], { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const files = new Set<string>();
  const unknown: string[] = [];
  for (const word of words) {
    const named = all.filter((file) => file.includes(word));
    const found =
      named.length > 0
        ? named
        : all.filter((file) => readFileSync(join(root, file), "utf8").includes(word));
    if (found.length === 0) unknown.push(word);
    for (const file of found) files.add(file);
  }
  return { files: [...files], unknown };
}
