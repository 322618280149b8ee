import { createHash } from "node:crypto";

/** The sources, by directive, that a page needs besides those that all pages have. */
export type Exceptions = Readonly<Record<string, readonly string[]>>;

interface Allowed {
  /** The inline scripts of the page. */
  scripts?: readonly string[];
  /** Its inline styles, which may contain fonts. */
  styles?: readonly string[];
  /** Whether the page has cells, whose editor, Monaco, adds styles at run time. */
  editor?: boolean;
  exceptions?: Exceptions;
}

/** The value of a page's Content-Security-Policy. */
export function policy({
  scripts = [],
  styles = [],
  editor = false,
  exceptions = {},
}: Allowed): string {
  const sources: Record<string, string[]> = {
    "script-src": ["'self'", ...scripts.map(hashOf)],
    "style-src": ["'self'", ...(editor ? ["'unsafe-inline'"] : styles.map(hashOf))],
    "img-src": ["'self'", "data:"],
    "media-src": ["'self'"],
    "font-src": ["'self'", ...(styles.length > 0 ? ["data:"] : [])],
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

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
