/** Where the browser keeps the addresses of the pages that were read to their end. */
const key = "read";
/** The largest number of them; the oldest are forgotten. */
const most = 500;

/** The addresses of the pages that were read, the last one first. */
export function readPages(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((path) => typeof path === "string") : [];
  } catch {
    return [];
  }
}

/** Adds an address, as far as the browser can store it. */
export function addReadPage(path: string): void {
  const paths = [path, ...readPages().filter((other) => other !== path)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(paths));
  } catch {
    // Without storage, nothing is marked.
  }
}
