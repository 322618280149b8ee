/** A text with line ends of one kind, and without control characters, which no page shows. */
export function normalized(source: string): string {
  return source
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, "");
}
