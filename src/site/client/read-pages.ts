import { store, stored } from "./storage.ts";

/** Where the browser keeps the addresses of the pages that were read to their end. */
const key = "read";
/** The largest number of them; the oldest are forgotten. */
const most = 500;

/** The addresses of the pages that were read, the last one first. */
export function readPages(): string[] {
  try {
    const paths: unknown = JSON.parse(stored(key) ?? "[]");
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
