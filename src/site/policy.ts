import { createHash } from "node:crypto";

/**
 * What a page may load and run, as the value of its content-security-policy.
 *
 * @param inlineScripts the scripts in the page itself
 * @param editor whether the page has cells: Monaco, their editor, makes styles as it runs
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
