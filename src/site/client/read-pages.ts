import { store, stored } from "./storage.ts";

/** Where the browser keeps the addresses of the pages that were read to their end. */
const key = "read";
/** The largest number of them; the oldest are forgotten. */
const most = 500;
/** The most letters that are read: a thousand for each address. */
const longest = 1000 * most;

/** The addresses of the pages that were read, the last one first. */
export function readPages(): string[] {
  try {
    const text = stored(key) ?? "[]";
    const paths: unknown = text.length > longest ? [] : JSON.parse(text);
    return Array.isArray(paths) ? paths.filter((path) => typeof path === "string") : [];
  } catch {
    return [];
  }
}

/** Adds an address. */
export function addReadPage(path: string): void {
  const paths = [path, ...readPages().filter((other) => other !== path)].slice(0, most);
  store(key, JSON.stringify(paths));
}
