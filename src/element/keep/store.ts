import { entryText, parseEntry, type Entry } from "./entry.ts";

/** Reads an entry; returns undefined if there is none, or if storage is unavailable. */
export function readEntry(key: string): Entry | undefined {
  try {
    return parseEntry(localStorage.getItem(key) ?? "");
  } catch {
    return undefined;
  }
}

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
