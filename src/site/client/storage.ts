/** What the browser has stored under a key: null for nothing, undefined if it stores nothing at all. */
export function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * Stores a text, or deletes what is stored if there is none. In a browser that stores nothing, it
 * does nothing: what the reader chose then applies to this page only.
 */
export function store(key: string, text?: string): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // The choice then applies to this page only.
  }
}
