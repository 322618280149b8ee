/** What is stored under a key, or null, also in a browser whose storage is unavailable. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Stores a text, or removes what is stored if it is null; returns false if storage refuses the text,
 * as in a browser whose storage is full or unavailable, or has something else afterwards, as in one
 * that drops what it is given.
 */
export function store(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return text === null;
  }
  return stored(key) === text;
}
