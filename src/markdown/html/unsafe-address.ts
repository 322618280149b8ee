/**
 * Whether a link with that address would run code, or show a document that it contains itself:
 * `javascript:`, `vbscript:`, `data:`. Browsers skip spaces and control characters in the name of a
 * scheme.
 */
export function isUnsafeLink(url: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(url.replace(/[\s\p{Cc}]/gu, ""));
}

/** Whether an image, a film or another source of content may not have that address. */
export function isUnsafeSource(url: string): boolean {
  return isUnsafeLink(url) && !/^\s*data:(?:image|audio|video)\//i.test(url);
}
