import type { Site } from "../../schema/index.ts";
import type { Exceptions } from "./policy.ts";

export type Analytics = Exclude<Site["analytics"], false>;

/** What the page's script needs to count a visit: site/client/count.ts reads it. */
export interface Counter {
  provider: Analytics["provider"];
  /** The name or the id of the site at the provider. */
  id: string;
  /** Where visits are sent. */
  endpoint: string;
  /** The host of the site: visits of a copy elsewhere, such as a preview, are not counted. */
  host: string;
}

/** @param url that of the site */
export function counterOf(analytics: Analytics, url: string): Counter {
  return { ...providerOf(analytics), host: new URL(url).host };
}

function providerOf(analytics: Analytics): Omit<Counter, "host"> {
  const { provider } = analytics;
  // A counter can be below the address of its host, as at https://a.io/umami.
  const at = (host: string, path: string) => host.replace(/\/$/, "") + path;
  switch (analytics.provider) {
    case "google": {
      const { id } = analytics;
      const endpoint = `https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(id)}`;
      return { provider, id, endpoint };
    }
    case "goatcounter": {
      const { id, host = `https://${id}.goatcounter.com` } = analytics;
      return { provider, id, endpoint: at(host, "/count") };
    }
    case "plausible": {
      const { id, host = "https://plausible.io" } = analytics;
      return { provider, id, endpoint: at(host, "/api/event") };
    }
    case "umami": {
      const { id, host = "https://cloud.umami.is" } = analytics;
      return { provider, id, endpoint: at(host, "/api/send") };
    }
  }
}

/** What the policy of each page must allow. */
export function analyticsSources(analytics: Analytics): Exceptions {
  if (analytics.provider !== "google") {
    return { "connect-src": [new URL(providerOf(analytics).endpoint).origin] };
  }
  const google = ["https://*.google-analytics.com", "https://*.googletagmanager.com"];
  return {
    "script-src": ["https://www.googletagmanager.com"],
    "connect-src": [...google, "https://*.analytics.google.com"],
    "img-src": google,
  };
}
