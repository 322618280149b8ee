/**
 * Stores a text, or removes what is stored if there is none; returns false if the text is not stored
 * afterwards, as in a browser whose storage is full or unavailable, or drops what it is given.
 */
export function store(key: string, text?: string): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return text === undefined || localStorage.getItem(key) === text;
  } catch {
    return text === undefined;
  }
}
