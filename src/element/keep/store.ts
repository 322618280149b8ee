import { entryText, type Entry } from "./entry.ts";

/**
 * Writes an entry, or removes it if it is undefined; returns false if storage is full or
 * unavailable.
 */
export function writeEntry(key: string, entry: Entry | undefined): boolean {
  try {
    if (entry) localStorage.setItem(key, entryText(entry));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return entry === undefined;
  }
}
