import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AstroUserConfig } from "astro";

type Policy = Exclude<NonNullable<AstroUserConfig["security"]>["csp"], boolean | undefined>;

/** The scripts that stand in the page itself, so that the first paint has the right colours. */
export const inlineScripts = ["theme.js", "not-found.js"] as const;

/** What a page may load and run; Astro writes it into each page's head. */
export const contentPolicy: Policy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ],
  scriptDirective: { hashes: inlineScripts.map(hashOf) },
};

function hashOf(name: string): `sha256-${string}` {
  const script = readFileSync(new URL(`inline/${name}`, import.meta.url), "utf8");
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}
