import { createHash } from "node:crypto";

/** The sources, by directive, that a page needs besides those that all pages have. */
export type Exceptions = Readonly<Record<string, readonly string[]>>;

/**
 * The value of a page's Content-Security-Policy.
 *
 * @param inlineScripts the page's inline scripts
 * @param editor whether the page has cells, whose editor, Monaco, adds styles at run time
 */
export function policy(
  inlineScripts: readonly string[],
  editor = false,
  exceptions: Exceptions = {},
): string {
  const sources: Record<string, string[]> = {
    "script-src": ["'self'", ...inlineScripts.map(hashOf)],
    "style-src": editor ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    "img-src": ["'self'", "data:"],
    "media-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  const directives = Object.entries(sources).map(([name, own]) =>
    [name, ...new Set([...own, ...(exceptions[name] ?? [])])].join(" "),
  );
  return ["default-src 'none'", ...directives].join("; ");
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
