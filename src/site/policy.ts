import { createHash } from "node:crypto";

/**
 * The value of a page's Content-Security-Policy.
 *
 * @param inlineScripts the page's inline scripts
 * @param editor whether the page has cells, whose editor, Monaco, adds styles at run time
 */
export function policy(inlineScripts: readonly string[], editor = false): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts.map(hashOf)].join(" "),
    editor ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
