import { readFileSync, statSync } from "node:fs";

/** The text of a file that a site need not have; empty without it, and if it is a folder. */
export function optionalText(path: string): string {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? readFileSync(path, "utf8") : "";
}
