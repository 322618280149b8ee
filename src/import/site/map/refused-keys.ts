import { posix } from "node:path";
import { parseFrontMatter } from "../../../schema/index.ts";
import { documentText } from "./front-matter.ts";
import type { NewKeys } from "./front-matter.ts";

/**
 * Moves the keys that the build would refuse to `jekyll`, where they have no effect, so that no
 * document of the old site can stop the build.
 * @param file the new file
 */
export function withoutRefusedKeys(file: string, written: NewKeys): NewKeys {
  const { keys, unknown, remarks } = written;
  const read = parseFrontMatter(file, documentText(keys, ""));
  if (read.ok) return written;
  const accepted: Record<string, unknown> = { ...read.rest?.page.data };
  // The file stands in for a title that is refused.
  const isRefused = (name: string) =>
    !(name in accepted) || (name === "title" && accepted.title === file);
  const entries = Object.entries(keys);
  const refused = Object.fromEntries(entries.filter(([name]) => isRefused(name)));
  const kept = Object.fromEntries(entries.filter(([name]) => !isRefused(name)));
  const jekyll = { ...(keys.jekyll as object | undefined), ...refused };
  const told = read.problems.map(({ message }) => ({
    ...{ severity: "review" as const, line: 1 },
    message: `${message}; until then, the key is under jekyll, where it has no effect`,
  }));
  return {
    keys: { title: posix.parse(file).name, ...kept, jekyll },
    unknown: [...unknown, ...Object.keys(refused)],
    remarks: [...remarks, ...told],
  };
}
