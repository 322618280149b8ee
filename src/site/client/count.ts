import type { Counter } from "../policy/analytics.ts";

/** A visit of a page. */
export interface Visit {
  url: string;
  title: string;
  referrer: string;
  language: string;
  screen: { width: number; height: number; ratio: number };
}

/** Returns the request that counts a visit without cookies; undefined for Google, which needs consent. */
export function requestOf(
  { provider, id, endpoint }: Counter,
  { url, title, referrer, language, screen }: Visit,
): { url: string; body?: string; type?: string } | undefined {
  const { pathname, search, hostname } = new URL(url);
  switch (provider) {
    case "goatcounter": {
      const query = new URLSearchParams({
        p: pathname,
        t: title,
        r: referrer,
        q: search,
        s: [screen.width, screen.height, screen.ratio].join(","),
      });
      return { url: `${endpoint}?${query}` };
    }
    case "plausible":
      // A type that browsers send to another site without asking it first.
      return {
        url: endpoint,
        type: "text/plain",
        body: JSON.stringify({ name: "pageview", url, domain: id, referrer }),
      };
    case "umami": {
      const payload = {
        website: id,
        hostname,
        screen: `${screen.width}x${screen.height}`,
        language,
        title,
        url: pathname + search,
        referrer,
      };
      const body = JSON.stringify({ type: "event", payload });
      return { url: endpoint, type: "application/json", body };
    }
    case "google":
      return undefined;
  }
}
