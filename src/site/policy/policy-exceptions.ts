import { analyticsSources } from "./analytics.ts";
import type { Analytics } from "./analytics.ts";
import type { Exceptions } from "./policy.ts";

/**
 * Returns what the policy of a page must allow: images and videos of other sites, frames that load
 * after a click, and analytics.
 *
 * @param html the page's content
 * @param analytics that of site.yml
 */
export function exceptionsOf(html: string, analytics: Analytics | false = false): Exceptions {
  const all: Record<string, Set<string>> = {};
  const allow = (directive: string, source: string) => (all[directive] ??= new Set()).add(source);
  for (const [tag, name] of html.matchAll(/<(img|video|audio|source|track)\b[^>]*>/g)) {
    // An image of another site may redirect to a third one, so only the scheme is known.
    for (const [, attribute, scheme = "https:"] of tag.matchAll(
      /\s(src|poster)="(https?:)?\/\//gi,
    )) {
      const isImage = name === "img" || attribute === "poster";
      allow(isImage ? "img-src" : "media-src", scheme.toLowerCase());
    }
  }
  // Snapshots of a cell's figure are numbered with the same attribute.
  for (const [, frame] of html.matchAll(/\sdata-frame="(https:[^"]+)"/g)) {
    allow("frame-src", new URL(frame).origin);
  }
  for (const [directive, sources] of Object.entries(analytics ? analyticsSources(analytics) : {})) {
    for (const source of sources) allow(directive, source);
  }
  return Object.fromEntries(Object.entries(all).map(([name, sources]) => [name, [...sources]]));
}
