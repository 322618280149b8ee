const most = 60;

/** A value as errors show it: a text in quotes, and only the beginning of a long list. */
export function received(value: unknown): string {
  const isWritten = typeof value === "object" || typeof value === "string";
  const text = isWritten ? JSON.stringify(value) : String(value);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
