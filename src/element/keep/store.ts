import { entryText, type Entry } from "./entry.ts";
import { store } from "./storage.ts";

/**
 * Writes an entry, or removes it if it is undefined; returns false if it is not stored afterwards.
 */
export function writeEntry(key: string, entry: Entry | undefined): boolean {
  return store(key, entry ? entryText(entry) : null);
}
