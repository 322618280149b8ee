import { entryText, parseEntry, type Entry } from "./entry.ts";

/** The entry under a key; nothing where there is none, or where storage is refused. */
export function readEntry(key: string): Entry | undefined {
  try {
    return parseEntry(localStorage.getItem(key) ?? "");
  } catch {
    return undefined;
  }
}

/** Writes an entry, or removes it if there is none; false where storage is full or refused. */
export function writeEntry(key: string, entry: Entry | undefined): boolean {
  try {
    if (entry) localStorage.setItem(key, entryText(entry));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return entry === undefined;
  }
}
